/** Longest stretch of a message that is looked at: its beginning and its end carry the request. */
const HEAD = 1500;
const TAIL = 500;

/**
 * Brings a message into the plain form all features start from: lower case, umlauts as ae/oe/ue,
 * no accents, addresses and numbers as one token each, at most two equal letters in a row.
 * Never throws; the result holds letters, digits, single blanks and pictograms only.
 */
export function normalise(text: string): string {
  const cut = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)} ${text.slice(-TAIL)}` : text;
  return cut
    .normalize('NFKC')
    .toLowerCase()
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\bhttps?:\/\/\S+|\bwww\.\S+/g, ' url0 ')
    .replace(/[^\s@<>,;:]+@([^\s@<>,;:]+)/g, ' address0 $1 ')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/(^|\s)([sdzm])['’`](?=\p{L}{2})/gu, '$1$2 ')
    .replace(/['’`´]/g, '')
    .replace(/\p{N}+/gu, '0')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}

/** The words of a normalised message; each pictogram is a word of its own. */
export function words(normalised: string): string[] {
  return normalised.match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu) ?? [];
}

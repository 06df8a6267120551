const MARKS = /\p{M}+/gu;
const DIGRAPHS = /([aou])e/g;

/**
 * The form under which word lists are looked up: lower case, umlauts and accents gone, whether
 * they were typed as `ü`, `ue` or `u`, and `ß` as `ss`. Lists must be folded with it as well.
 */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .replace(DIGRAPHS, '$1');
}

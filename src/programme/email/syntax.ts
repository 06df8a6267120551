/** Why something is no e-mail address. */
export type InvalidReason =
  | 'empty'
  | 'noAt'
  | 'severalAts'
  | 'noLocalPart'
  | 'noDomain'
  | 'noTopLevel'
  | 'spaces'
  | 'umlaut'
  | 'misplacedDot'
  | 'badCharacter'
  | 'tooLong';

export type ParsedEmail =
  | { readonly ok: true; readonly local: string; readonly domain: string }
  | { readonly ok: false; readonly reason: InvalidReason };

const maxAddress = 254;
const maxLocalPart = 64;
const maxDomainLabel = 63;

/** Reads one address, in lower case. Looks at its form only, not at whether it exists. */
export function parseEmail(raw: string): ParsedEmail {
  const address = unwrap(raw);
  if (address === '') return invalid('empty');
  const ats = address.split('@').length - 1;
  if (ats === 0) return invalid('noAt');
  if (ats > 1) return invalid('severalAts');
  if (/\s/u.test(address)) return invalid('spaces');
  const split = address.indexOf('@');
  const local = address.slice(0, split);
  const domain = address.slice(split + 1);
  if (local === '') return invalid('noLocalPart');
  if (domain === '') return invalid('noDomain');
  if (address.length > maxAddress || local.length > maxLocalPart) return invalid('tooLong');
  if (/[äöüàâçéèêëîïôûùñß]/u.test(address)) return invalid('umlaut');
  if (!/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+$/.test(local)) return invalid('badCharacter');
  if (!/^[a-z0-9.-]+$/.test(domain)) return invalid('badCharacter');
  if (/^\.|\.$|\.\./.test(local) || /^\.|\.$|\.\./.test(domain)) return invalid('misplacedDot');
  const labels = domain.split('.');
  if (labels.length < 2) return invalid('noTopLevel');
  if (labels.some((label) => /^-|-$/.test(label))) return invalid('badCharacter');
  if (labels.some((label) => label.length > maxDomainLabel)) return invalid('tooLong');
  if (!/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? '')) return invalid('noTopLevel');
  return { ok: true, local, domain };
}

function invalid(reason: InvalidReason): ParsedEmail {
  return { ok: false, reason };
}

/** Takes away what people and mail programs put around an address. */
function unwrap(raw: string): string {
  let text = raw
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .toLowerCase()
    .trim();
  const bracketed = /<([^<>]*)>/.exec(text)?.[1];
  if (bracketed?.includes('@')) text = bracketed;
  return text
    .replace(/^[\s"'`«»„“”‚‘’<([{]+/u, '')
    .replace(/^mailto:/, '')
    .replace(/[\s"'`«»„“”‚‘’>)\]}.,;:!?]+$/u, '')
    .replace(/\?(?:subject|body|cc|bcc)=.*$/u, '');
}

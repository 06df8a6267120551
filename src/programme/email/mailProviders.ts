import listed from 'email-providers/all.json' with { type: 'json' };

/** Providers of Switzerland, and a few others, that the list of email-providers lacks. */
const alsoProviders = new Set(
  `active.ch besonet.ch bluemail.ch bluewin.ch breitband.ch citycable.ch datacomm.ch datazug.ch
   dplanet.ch eblcom.ch ebmnet.ch econophone.ch etik.com fastmail.com freesurf.ch gawnet.ch ggaweb.ch
   green.ch greenmail.ch hispeed.ch ik.me ikmail.com kolabnow.com leunet.ch mail.ch mail.de naxoo.ch
   netplus.ch posteo.ch posteo.de posteo.net proton.me protonmail.ch quicknet.ch quickline.ch rhone.ch
   romandie.com shinternet.ch smile.ch solnet.ch stafag.ch sunrise.ch swissmail.org swissonline.ch
   teleport.ch thurweb.ch ticino.com tiscali.ch tiscalinet.ch tuta.com tuta.io tutanota.com urbanet.ch
   vodafone.de vtxfree.ch vtxmail.ch vtxnet.ch yallo.ch`.split(/\s+/),
);

/** Offered under the domains of many countries; all of them are private mailboxes. */
const families = new Map([
  ['gmx', 'GMX'],
  ['hotmail', 'Hotmail'],
  ['outlook', 'Outlook.com'],
  ['yahoo', 'Yahoo'],
]);

const names = new Map([
  ['gmail.com', 'Gmail'],
  ['googlemail.com', 'Gmail'],
  ['bluewin.ch', 'Bluewin (Swisscom)'],
  ['hispeed.ch', 'hispeed (Sunrise)'],
  ['swissonline.ch', 'Swissonline (Sunrise)'],
  ['sunrise.ch', 'Sunrise'],
  ['freesurf.ch', 'freesurf (Sunrise)'],
  ['icloud.com', 'iCloud'],
  ['me.com', 'iCloud'],
  ['mac.com', 'iCloud'],
  ['live.com', 'Outlook.com'],
  ['msn.com', 'Outlook.com'],
  ['proton.me', 'Proton Mail'],
  ['protonmail.com', 'Proton Mail'],
  ['protonmail.ch', 'Proton Mail'],
  ['web.de', 'WEB.DE'],
  ['t-online.de', 'T-Online'],
  ['quickline.ch', 'Quickline'],
  ['green.ch', 'green.ch'],
]);

/** In the list, but companies whose staff use these domains, or reserved for examples. */
const businesses = new Set(
  `about.com alibaba.com ancestry.com bt.com enel.net example.com example.net example.org facebook.com
   ibsats.com travel.li`.split(/\s+/),
);

let listedSet: ReadonlySet<string> | undefined;

/** The name of the free-mail or Internet provider behind a domain (lower case), or `undefined`. */
export function privateProvider(domain: string): string | undefined {
  if (businesses.has(domain)) return undefined;
  const named = names.get(domain);
  if (named !== undefined) return named;
  const labels = domain.split('.');
  const family = labels.length <= 3 ? families.get(labels[0] ?? '') : undefined;
  if (family !== undefined && isCountryOrGeneric(labels.slice(1))) return family;
  // Built on first use: 9,000 domains are not needed to start.
  listedSet ??= new Set(listed);
  return alsoProviders.has(domain) || listedSet.has(domain) ? domain : undefined;
}

/** `ch`, `com`, `co.uk`, `com.br`; not `firma.ch`. */
function isCountryOrGeneric(rest: readonly string[]): boolean {
  const [first, second] = rest;
  if (second === undefined) return first !== undefined && /^(?:[a-z]{2}|com|net)$/.test(first);
  return /^(?:co|com)$/.test(first ?? '') && /^[a-z]{2}$/.test(second);
}

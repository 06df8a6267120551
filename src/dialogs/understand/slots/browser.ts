import Bowser from 'bowser';
import { fold } from './fold.ts';
import { isSlipOf } from './isSlipOf.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Browsers that get an instruction of their own; every other one is `other`. */
export type BrowserName =
  | 'chrome'
  | 'edge'
  | 'firefox'
  | 'safari'
  | 'safariIos'
  | 'opera'
  | 'brave'
  | 'vivaldi'
  | 'samsung'
  | 'ie'
  | 'other';

export type OperatingSystem = 'windows' | 'macos' | 'ios' | 'android' | 'linux' | 'chromeos';

/** One browser; `version` as it was written ("140", "141.0.3537.57"). */
export interface BrowserReading {
  readonly name: BrowserName;
  readonly version?: string;
  readonly os?: OperatingSystem;
}

const EXACT: ReadonlyMap<string, BrowserName> = new Map(
  Object.entries({
    crome: 'chrome',
    chrom: 'chrome',
    krome: 'chrome',
    croms: 'chrome',
    edge: 'edge',
    egde: 'edge',
    edgde: 'edge',
    egdge: 'edge',
    msedge: 'edge',
    firefox: 'firefox',
    feierfox: 'firefox',
    feuerfox: 'firefox',
    fierefox: 'firefox',
    fuchs: 'firefox',
    feuerfuchs: 'firefox',
    mozilla: 'firefox',
    ff: 'firefox',
    safarie: 'safari',
    opera: 'opera',
    vivaldi: 'vivaldi',
    iexplorer: 'ie',
    chromium: 'other',
    duckduckgo: 'other',
    librewolf: 'other',
    waterfox: 'other',
    ecosia: 'other',
    konqueror: 'other',
    maxthon: 'other',
  } as const).map(([spelling, name]) => [fold(spelling), name]),
);
/** Long and rare enough for a slip not to hit another word. */
const TOLERANT: readonly (readonly [string, BrowserName])[] = [
  ['chrome', 'chrome'],
  ['firefox', 'firefox'],
  ['safari', 'safari'],
  ['vivaldi', 'vivaldi'],
];
const SYSTEMS: ReadonlyMap<string, OperatingSystem> = new Map(
  Object.entries({
    windows: 'windows',
    win: 'windows',
    mac: 'macos',
    macos: 'macos',
    macbook: 'macos',
    imac: 'macos',
    osx: 'macos',
    iphone: 'ios',
    ipad: 'ios',
    ios: 'ios',
    ipados: 'ios',
    android: 'android',
    linux: 'linux',
    ubuntu: 'linux',
    debian: 'linux',
    chromeos: 'chromeos',
    chromebook: 'chromeos',
  } as const),
);
const PHONE = new Set(['handy', 'natel', 'phone', 'smartphone', 'mobile']);
const VERSION_WORDS = new Set([
  'version',
  'vers',
  'ver',
  'v',
  'build',
  'nr',
  'nummer',
  'number',
  ':',
  '-',
  '(',
  '.',
  ',',
  'in',
  'die',
  'der',
  'is',
  'ist',
]);
const COUNTED = new Set([
  'mal',
  'x',
  'times',
  'fenster',
  'tabs',
  'windows',
  'stunden',
  'minuten',
  'hours',
  'minutes',
  'tage',
  'days',
  'versionen',
  'uhr',
  'prozent',
  '%',
]);
const VERSION_AT = /^\d{1,4}(?:\.\d{1,6}){0,4}/;
const LOOKS_LIKE_DATE = /^\d{1,2}\.\d{1,2}\.20\d{2}$/;

function named(
  tokens: readonly Token[],
  index: number,
): { name: BrowserName; last: number } | undefined {
  const word = tokens[index]?.word ?? '';
  const next = tokens[index + 1]?.word ?? '';
  if (word === 'internet' && isSlipOf(next, 'explorer')) return { name: 'ie', last: index + 1 };
  if (word === 'internet' && next === 'exploder') return { name: 'ie', last: index + 1 };
  if (word === 'samsung' && (next === 'internet' || next === 'browser'))
    return { name: 'samsung', last: index + 1 };
  if (word === 'fire' && next === 'fox') return { name: 'firefox', last: index + 1 };
  if (word === 'tor' && next === 'browser') return { name: 'other', last: index + 1 };
  // "brave" and "ie" are words too: only as a name, with a version, or as the whole answer.
  const sure = next === 'browser' || /^\d/.test(next) || tokens.length === 1;
  if (word === 'brave') {
    return sure || tokens[index]?.raw === 'Brave' ? { name: 'brave', last: index } : undefined;
  }
  if (word === 'ie')
    return sure || tokens[index]?.raw === 'IE' ? { name: 'ie', last: index } : undefined;
  // "Chrome OS" is the system, not the browser.
  if (word === 'chrome' && next === 'os') return undefined;
  const exact = EXACT.get(word);
  if (exact !== undefined) return { name: exact, last: index };
  if (word.length < 5) return undefined;
  const slip = TOLERANT.find(([target]) => isSlipOf(word, target));
  return slip === undefined ? undefined : { name: slip[1], last: index };
}

function versionAfter(text: string, tokens: readonly Token[], index: number): string | undefined {
  let at = index + 1;
  while (at <= index + 4 && VERSION_WORDS.has(tokens[at]?.word ?? '')) at++;
  const token = tokens[at];
  const version = VERSION_AT.exec(text.slice(token?.start ?? text.length))?.[0];
  if (token === undefined || version === undefined || LOOKS_LIKE_DATE.test(version))
    return undefined;
  const rest = tokenise(text.slice(token.start + version.length));
  return COUNTED.has(rest[0]?.word ?? '') ? undefined : version;
}

function versionBefore(text: string, tokens: readonly Token[], index: number): string | undefined {
  // "Version 142.0 von Chrome"
  if (!['von', 'of', 'vom', 'vo'].includes(tokens[index - 1]?.word ?? '')) return undefined;
  const before = text.slice(0, tokens[index - 1]?.start ?? 0);
  return /\bv(?:ersion)?\.?\s*(\d{1,4}(?:\.\d{1,6}){0,4})\s*$/i.exec(before)?.[1];
}

interface Mention {
  name: BrowserName;
  version: string | undefined;
  at: number;
}

interface SystemMention {
  os: OperatingSystem;
  at: number;
}

function systemsIn(tokens: readonly Token[]): SystemMention[] {
  const systems: SystemMention[] = [];
  for (const [at, token] of tokens.entries()) {
    const os =
      SYSTEMS.get(token.word) ??
      (token.word === 'chrome' && tokens[at + 1]?.word === 'os' ? 'chromeos' : undefined);
    if (os !== undefined) systems.push({ os, at });
  }
  return systems;
}

/** The system named after a browser and before the next one; a single one anywhere holds for all. */
function systemOf(
  mention: Mention,
  next: Mention | undefined,
  systems: readonly SystemMention[],
): OperatingSystem | undefined {
  const own = systems.find(
    ({ at }) => at > mention.at && at < (next?.at ?? Number.POSITIVE_INFINITY),
  );
  return own?.os ?? (systems.length === 1 ? systems[0]?.os : undefined);
}

/**
 * The browsers that a text names, each once, with versions and system where they are said.
 * Tolerates usual slips ("crome", "feierfox"). Safari on a phone or tablet is `safariIos`.
 */
export function readBrowsers(text: string): BrowserReading[] {
  const tokens = tokenise(text);
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const found = named(tokens, index);
    if (found === undefined) continue;
    const version = versionAfter(text, tokens, found.last) ?? versionBefore(text, tokens, index);
    mentions.push({ name: found.name, version, at: index });
    index = found.last;
  }
  if (mentions.length === 0) return [];
  const systems = systemsIn(tokens);
  const onPhone = tokens.some(({ word }) => PHONE.has(word));
  const readings: BrowserReading[] = [];
  for (const [index, mention] of mentions.entries()) {
    const os = systemOf(mention, mentions[index + 1], systems);
    const mobileSafari =
      mention.name === 'safari' && (os === 'ios' || (onPhone && os === undefined));
    const name = mobileSafari ? 'safariIos' : mention.name;
    const system = mobileSafari ? 'ios' : os;
    const known = readings.findIndex((reading) => reading.name === name);
    if (
      known >= 0 &&
      (mention.version === undefined || readings[known]?.version === mention.version)
    )
      continue;
    if (known >= 0 && readings[known]?.version === undefined) readings.splice(known, 1);
    readings.push({
      name,
      ...(mention.version === undefined ? {} : { version: mention.version }),
      ...(system === undefined ? {} : { os: system }),
    });
  }
  return readings;
}

const ONLY_VERSION =
  /^\s*(?:(?:es\s+)?(?:ist|isch|its|it's|it is|die|the|das|habe|ha|i have|ich habe|da steht|do stoht|it says)\s+)*(?:version|vers\.?|ver\.?|v\.?|build)?\s*[:=]?\s*(\d{1,4}(?:\.\d{1,6}){0,4})\s*(?:\([^)]*\)\s*)*[.!]?\s*$/i;

/** The version in an answer that is nothing else ("142.0.3", "Version 141"), never a date. */
export function readVersion(text: string): string | undefined {
  const version = ONLY_VERSION.exec(text)?.[1];
  return version === undefined || LOOKS_LIKE_DATE.test(version) ? undefined : version;
}

const BOWSER_NAMES: ReadonlyMap<string, BrowserName> = new Map([
  ['Chrome', 'chrome'],
  ['Microsoft Edge', 'edge'],
  ['Firefox', 'firefox'],
  ['Safari', 'safari'],
  ['Opera', 'opera'],
  ['Opera Touch', 'opera'],
  ['Brave', 'brave'],
  ['Vivaldi', 'vivaldi'],
  ['Samsung Internet for Android', 'samsung'],
  ['Internet Explorer', 'ie'],
]);
const BOWSER_SYSTEMS: ReadonlyMap<string, OperatingSystem> = new Map([
  ['Windows', 'windows'],
  ['macOS', 'macos'],
  ['iOS', 'ios'],
  ['Android', 'android'],
  ['Linux', 'linux'],
  ['Chrome OS', 'chromeos'],
]);

/** The browser of a User-Agent header, undefined when it names none. */
export function browserFromUserAgent(ua: string): BrowserReading | undefined {
  if (ua.trim() === '') return undefined;
  const { browser, os } = Bowser.parse(ua);
  if (browser.name === undefined || browser.name === '') return undefined;
  const system = BOWSER_SYSTEMS.get(os.name ?? '');
  const known = BOWSER_NAMES.get(browser.name) ?? 'other';
  return {
    name: known === 'safari' && system === 'ios' ? 'safariIos' : known,
    ...(browser.version === undefined ? {} : { version: browser.version }),
    ...(system === undefined ? {} : { os: system }),
  };
}

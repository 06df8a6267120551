import { describe, expect, test } from '@jest/globals';
import { thisBrowser } from '../../src/web/browser/thisBrowser.ts';
import { type ReleasesBy, rankOf, type Verdict, verdictOf } from '../../src/web/browser/verdict.ts';
import { browserReleases } from '../../src/web/bundling/browserReleases.ts';

const RELEASES: ReleasesBy = {
  chrome: { newest: 158, current: 156 },
  edge: { newest: 157, current: 155 },
  firefox: { newest: 160, current: 158, longTerm: [153] },
  safari: { newest: rankOf('27.2'), current: rankOf('27.0') },
  safariIos: { newest: rankOf('27.0'), current: rankOf('26.5') },
  samsung: { newest: 31, current: 29 },
  chromium: { newest: 158, current: 154 },
};

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const iphone = (os: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${os} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)`;
const IPAD_AS_MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

/** "Brave 157", "Chromium 157": as client hints have them, with one brand that is none. */
type Hints = readonly (readonly [string, string])[];

interface Row {
  readonly what: string;
  readonly agent: string;
  readonly hints?: Hints;
  readonly touches?: number;
  readonly is: string;
  readonly verdict: Verdict['kind'];
}

const ROWS: readonly Row[] = [
  {
    what: 'Chrome',
    agent: `${WINDOWS} Chrome/158.0.0.0 Safari/537.36`,
    hints: [
      ['Google Chrome', '158.0.7801.1'],
      ['Chromium', '158.0.7801.1'],
    ],
    is: 'chrome 158.0.7801.1',
    verdict: 'current',
  },
  {
    what: 'Chrome without hints, as on an address without https',
    agent: `${WINDOWS} Chrome/149.0.0.0 Safari/537.36`,
    is: 'chrome 149.0.0.0',
    verdict: 'old',
  },
  {
    what: 'Edge',
    agent: `${WINDOWS} Chrome/157.0.0.0 Safari/537.36 Edg/157.0.0.0`,
    hints: [
      ['Chromium', '157.0.7790.2'],
      ['Microsoft Edge', '157.0.4001.5'],
    ],
    is: 'edge 157.0.4001.5',
    verdict: 'current',
  },
  {
    what: 'Edge inside another program',
    agent: `${WINDOWS} Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0`,
    hints: [
      ['Microsoft Edge WebView2', '150.0.1.1'],
      ['Chromium', '150.0.1.1'],
    ],
    is: 'edge 150.0.1.1',
    verdict: 'old',
  },
  {
    what: 'Brave, which tells the version of Chromium',
    agent: `${WINDOWS} Chrome/158.0.0.0 Safari/537.36`,
    hints: [
      ['Brave', '158.0.0.0'],
      ['Chromium', '158.0.0.0'],
    ],
    is: 'brave 158.0.0.0',
    verdict: 'current',
  },
  {
    what: 'an old Brave',
    agent: `${WINDOWS} Chrome/148.0.0.0 Safari/537.36`,
    hints: [
      ['Brave', '148.0.0.0'],
      ['Chromium', '148.0.0.0'],
    ],
    is: 'brave 148.0.0.0',
    verdict: 'oldChromium',
  },
  {
    what: 'Vivaldi that shows its name',
    agent: `${WINDOWS} Chrome/154.0.0.0 Safari/537.36`,
    hints: [
      ['Chromium', '154.0.7700.9'],
      ['Google Chrome', '154.0.7700.9'],
      ['Vivaldi', '8.1.4000.12'],
    ],
    is: 'vivaldi 8.1.4000.12',
    verdict: 'current',
  },
  {
    what: 'Vivaldi on a site to which it tells its name in the old way',
    agent: `${WINDOWS} Chrome/140.0.0.0 Safari/537.36 Vivaldi/7.6.3797.63`,
    is: 'vivaldi 7.6.3797.63',
    verdict: 'oldChromium',
  },
  {
    what: 'Vivaldi, or another one, that hides as Chrome: as good as the Chrome it says it is',
    agent: `${WINDOWS} Chrome/158.0.0.0 Safari/537.36`,
    hints: [['Chromium', '158.0.7801.1']],
    is: 'chrome 158.0.0.0',
    verdict: 'current',
  },
  {
    what: 'Opera',
    agent: `${WINDOWS} Chrome/156.0.0.0 Safari/537.36 OPR/140.0.0.0`,
    hints: [
      ['Opera', '140.0.5100.3'],
      ['Chromium', '156.0.7780.4'],
    ],
    is: 'opera 140.0.5100.3',
    verdict: 'current',
  },
  {
    what: 'Opera on Android, which counts its versions otherwise',
    agent: `${ANDROID} Chrome/155.0.0.0 Mobile Safari/537.36 OPR/90.0.0.0`,
    is: 'opera 90.0.0.0',
    verdict: 'current',
  },
  {
    what: 'an old Opera',
    agent: `${WINDOWS} Chrome/120.0.0.0 Safari/537.36 OPR/106.0.0.0`,
    is: 'opera 106.0.0.0',
    verdict: 'oldChromium',
  },
  {
    what: 'Samsung Internet, by its own version: Chromium inside is always older',
    agent: `${ANDROID} SamsungBrowser/30.0 Chrome/143.0.0.0 Mobile Safari/537.36`,
    hints: [
      ['Samsung Internet', '30.0.0.67'],
      ['Chromium', '143.0.7499.5'],
    ],
    is: 'samsung 30.0.0.67',
    verdict: 'current',
  },
  {
    what: 'an old Samsung Internet',
    agent: `${ANDROID} SamsungBrowser/24.0 Chrome/117.0.0.0 Mobile Safari/537.36`,
    is: 'samsung 24.0',
    verdict: 'old',
  },
  {
    what: 'Firefox',
    agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:160.0) Gecko/20100101 Firefox/160.0',
    is: 'firefox 160.0',
    verdict: 'current',
  },
  {
    what: 'Firefox ESR, as companies have it',
    agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
    is: 'firefox 153.0',
    verdict: 'current',
  },
  {
    what: 'Firefox of neither kind',
    agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:155.0) Gecko/20100101 Firefox/155.0',
    is: 'firefox 155.0',
    verdict: 'old',
  },
  {
    what: 'Safari on a Mac',
    agent: `${IPAD_AS_MAC} Version/27.1 Safari/605.1.15`,
    touches: 0,
    is: 'safari 27.1',
    verdict: 'current',
  },
  {
    what: 'Safari on an iPad that says it is a Mac',
    agent: `${IPAD_AS_MAC} Version/26.4 Safari/605.1.15`,
    touches: 5,
    is: 'safariIos 26.4',
    verdict: 'old',
  },
  {
    what: 'Safari on an iPhone, whose iOS it no longer tells',
    agent: `${iphone('18_7')} Version/27.0 Mobile/15E148 Safari/604.1`,
    is: 'safariIos 27.0',
    verdict: 'current',
  },
  {
    what: 'Chrome on a new iPhone: iOS decides, not its number',
    agent: `${iphone('26_6_0')} CriOS/120.0.6099.119 Mobile/15E148 Safari/604.1`,
    is: 'chrome 120.0.6099.119 on ios',
    verdict: 'current',
  },
  {
    what: 'Chrome on an old iPhone',
    agent: `${iphone('16_7')} CriOS/158.0.7801.1 Mobile/15E148 Safari/604.1`,
    is: 'chrome 158.0.7801.1 on ios',
    verdict: 'oldIos',
  },
  {
    what: 'Firefox on an iPhone',
    agent: `${iphone('17_5')} FxiOS/160.0 Mobile/15E148 Safari/605.1.15`,
    is: 'firefox 160.0 on ios',
    verdict: 'oldIos',
  },
  {
    what: 'Edge on an iPhone, with the iOS that all tell from iOS 26 on',
    agent: `${iphone('18_6_2')} Version/18.0 EdgiOS/157.0.1.1 Mobile/15E148 Safari/604.1`,
    is: 'edge 157.0.1.1 on ios',
    verdict: 'unknown',
  },
  {
    what: 'Chrome on an iPad that says it is a Mac',
    agent: `${IPAD_AS_MAC} CriOS/158.0.7801.1 Version/18.0 Safari/605.1.15`,
    touches: 5,
    is: 'chrome 158.0.7801.1 on ios',
    verdict: 'unknown',
  },
  {
    what: 'Internet Explorer',
    agent: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
    is: 'ie 11.0',
    verdict: 'unknown',
  },
  { what: 'something else', agent: 'Mozilla/5.0 (X11) Hv3/alpha', is: 'other', verdict: 'unknown' },
];

function told({ agent, hints, touches = 0 }: Row): Parameters<typeof thisBrowser>[0] {
  if (hints === undefined) return { userAgent: agent, maxTouchPoints: touches };
  const list = [{ brand: 'Not:A-Brand', version: '99.0.0.0' }].concat(
    hints.map(([brand, version]) => ({ brand, version })),
  );
  return {
    userAgent: agent,
    maxTouchPoints: touches,
    userAgentData: {
      brands: list.map(({ brand, version }) => ({ brand, version: version.split('.')[0] ?? '' })),
      getHighEntropyValues: async () => ({ fullVersionList: list }),
    },
  };
}

describe('what browser this is, and whether it is current', () => {
  test.each(ROWS.map((row) => [row.what, row] as const))('%s', async (_, row) => {
    const seen = await thisBrowser(told(row));
    const { name, version, os } = seen.browser;
    const is = [name, version, os === undefined ? undefined : `on ${os}`];
    expect(is.filter((part) => part !== undefined).join(' ')).toBe(row.is);
    expect(verdictOf(seen, RELEASES).kind).toBe(row.verdict);
  });

  test('the newest is named of what decides', async () => {
    const brave = { browser: { name: 'brave', version: '148' }, chromium: '148' } as const;
    expect(verdictOf(brave, RELEASES)).toEqual({ kind: 'oldChromium', newest: '158' });
    const chrome = { browser: { name: 'chrome', version: '158', os: 'ios' }, ios: '16.7' } as const;
    expect(verdictOf(chrome, RELEASES)).toEqual({ kind: 'oldIos', newest: '27' });
  });

  test('a tenth minor release comes after the ninth', () => {
    expect(rankOf('26.10')).toBeGreaterThan(rankOf('26.9'));
    expect(rankOf('26')).toBe(rankOf('26.0'));
    expect(rankOf('')).toBeNaN();
  });

  test('the data of the build knows each of them, and Firefox for companies', () => {
    const releases = browserReleases();
    expect(Object.keys(releases).sort()).toEqual(Object.keys(RELEASES).sort());
    for (const { newest, current } of Object.values(releases)) {
      expect(newest).toBeGreaterThan(current);
    }
    expect(releases.firefox?.longTerm?.length).toBeGreaterThan(0);
  });
});

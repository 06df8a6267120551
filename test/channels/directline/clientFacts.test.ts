import { describe, expect, test } from '@jest/globals';
import { ClientFacts } from '../../../src/channels/directline/clientFacts.ts';
import { browserFromUserAgent } from '../../../src/dialogs/understand/slots/browser.ts';

const facts = new ClientFacts(browserFromUserAgent);
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const CHROME = `${WINDOWS} Chrome/158.0.0.0 Safari/537.36`;

describe('the browser of a request', () => {
  test.each([
    [
      'Chrome',
      { 'user-agent': CHROME, 'sec-ch-ua': '"Google Chrome";v="158", "Chromium";v="158"' },
      { name: 'chrome', version: '158' },
    ],
    [
      'Brave',
      {
        'user-agent': CHROME,
        'sec-ch-ua': '"Not:A-Brand";v="99", "Brave";v="158", "Chromium";v="158"',
        'sec-ch-ua-platform': '"Windows"',
      },
      { name: 'brave', version: '158', os: 'windows' },
    ],
    [
      'Vivaldi beside the Chrome that it names first',
      {
        'user-agent': CHROME,
        'sec-ch-ua': '"Google Chrome";v="156", "Chromium";v="156", "Vivaldi";v="8.1"',
      },
      { name: 'vivaldi', version: '8.1' },
    ],
    [
      'Vivaldi that hides as Chrome',
      { 'user-agent': CHROME, 'sec-ch-ua': '"Chromium";v="158", "Not A;Brand";v="99"' },
      { name: 'chrome', version: '158.0.0.0', os: 'windows' },
    ],
    [
      'Opera of any kind',
      { 'user-agent': CHROME, 'sec-ch-ua': '"Chromium";v="156", "Opera GX";v="140"' },
      { name: 'opera', version: '140' },
    ],
    [
      'Samsung Internet without hints',
      {
        'user-agent':
          'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/30.0 Chrome/143.0.0.0 Mobile Safari/537.36',
      },
      { name: 'samsung', version: '30.0', os: 'android' },
    ],
    [
      'Chrome on an iPhone',
      { 'user-agent': `${IPHONE} CriOS/158.0.7801.1 Mobile/15E148 Safari/604.1` },
      { name: 'chrome', version: '158.0.7801.1', os: 'ios' },
    ],
    [
      'Firefox on an iPhone',
      { 'user-agent': `${IPHONE} FxiOS/160.0 Mobile/15E148 Safari/605.1.15` },
      { name: 'firefox', version: '160.0', os: 'ios' },
    ],
    [
      'Edge on an iPhone',
      { 'user-agent': `${IPHONE} Version/17.0 EdgiOS/157.0.1.1 Mobile/15E148 Safari/604.1` },
      { name: 'edge', version: '157.0.1.1', os: 'ios' },
    ],
    [
      'Firefox for companies',
      {
        'user-agent':
          'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
      },
      { name: 'firefox', version: '153.0', os: 'windows' },
    ],
    ['a program', { 'user-agent': 'Mozilla/5.0 (compatible; nothing/1.0)' }, undefined],
    ['nobody', {}, undefined],
  ])('%s', (_, headers, browser) => {
    expect(facts.browserOf(headers)).toEqual(browser);
  });
});

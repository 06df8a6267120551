import { describe, expect, test } from '@jest/globals';
import { BROWSER_NAMES } from '../../../../src/contracts/browser.ts';
import { BROWSER_TITLES } from '../../../../src/contracts/browserTitles.ts';
import {
  browserFromUserAgent,
  readBrowsers,
  readVersion,
} from '../../../../src/dialogs/understand/slots/browser.ts';

describe('browsers in a text', () => {
  test.each([
    [
      'Chrome 142 und Firefox 140.0.1',
      [
        { name: 'chrome', version: '142' },
        { name: 'firefox', version: '140.0.1' },
      ],
    ],
    ['Edge Version 141.0.3537.57', [{ name: 'edge', version: '141.0.3537.57' }]],
    ['Version 142 von Chrome', [{ name: 'chrome', version: '142' }]],
    ['safari aufm iphone', [{ name: 'safariIos', os: 'ios' }]],
    ['safari am natel', [{ name: 'safariIos', os: 'ios' }]],
    ['Safari 18 auf dem Mac', [{ name: 'safari', version: '18', os: 'macos' }]],
    [
      'chrome auf android und safari auf iphone',
      [
        { name: 'chrome', os: 'android' },
        { name: 'safariIos', os: 'ios' },
      ],
    ],
    ['Windows 11 mit Edge', [{ name: 'edge', os: 'windows' }]],
    ['crome', [{ name: 'chrome' }]],
    ['chorme', [{ name: 'chrome' }]],
    ['feierfox', [{ name: 'firefox' }]],
    ['feuerfox', [{ name: 'firefox' }]],
    ['IE11', [{ name: 'ie', version: '11' }]],
    ['internet explorer', [{ name: 'ie' }]],
    ['Samsung Internet 25', [{ name: 'samsung', version: '25' }]],
    ['Brave', [{ name: 'brave' }]],
    ['chrome, chrome 142', [{ name: 'chrome', version: '142' }]],
    ['Chrome 3 mal probiert', [{ name: 'chrome' }]],
    ['Firefox 31.12.2026', [{ name: 'firefox' }]],
    ['i.e. the form', []],
    ['a brave new world', []],
    ['form fox', []],
  ])('%s', (text, expected) => {
    expect(readBrowsers(text)).toEqual(expected);
  });
});

test.each([
  ['142.0.3', '142.0.3'],
  ['Version 141', '141'],
  ['v18.2', '18.2'],
  ['ist 142', '142'],
  ['141.0.3537.57 (Official Build) (64-bit)', '141.0.3537.57'],
  ['31.12.2026', undefined],
  ['weiss nicht', undefined],
])('the version in "%s" is %s', (text, version) => {
  expect(readVersion(text)).toBe(version);
});

describe('the browser of a User-Agent header', () => {
  test('Safari on an iPhone has a name of its own', () => {
    const ua =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';
    expect(browserFromUserAgent(ua)).toEqual({ name: 'safariIos', version: '17.5', os: 'ios' });
  });
  test('Edge is not taken for Chrome', () => {
    const ua =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.3537.57';
    expect(browserFromUserAgent(ua)).toEqual({
      name: 'edge',
      version: '141.0.3537.57',
      os: 'windows',
    });
  });
  test('an empty header names none', () => {
    expect(browserFromUserAgent('')).toBeUndefined();
  });
});

test.each(BROWSER_NAMES.filter((name) => name !== 'other'))(
  'reads what the browser check reports of %s',
  (name) => {
    expect(readBrowsers(`${BROWSER_TITLES[name]} 142.0`)).toMatchObject([{ name }]);
  },
);

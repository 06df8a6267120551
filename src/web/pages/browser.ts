import type { BrowserName } from '../../contracts/browser.ts';
import { pages as de } from '../../locales/de/pages.ts';
import { pages as en } from '../../locales/en/pages.ts';
import { shortTitle, thisBrowser } from '../browser/thisBrowser.ts';
import type { Releases } from '../bundling/browserReleases.ts';
import { Api, RefusedError } from '../connection/api.ts';
import { fill } from '../text/words.ts';
import { offerCopy } from './offerCopy.ts';
import { settlePageLanguage } from './pageLanguage.ts';

/** Filled in by the build. */
declare const RELEASES: Readonly<Partial<Record<BrowserName, Releases>>>;

const { check } = { de, en }[settlePageLanguage()];
document.title = `Lotse – ${check.title}`;
const browser = await thisBrowser();
const title = shortTitle(browser);
const releases = RELEASES[browser.name];
const version = Number.parseFloat(browser.version ?? '');
const element = (id: string) => document.getElementById(id);

say('found', title);
if (releases === undefined || Number.isNaN(version)) say('verdict', check.unknown);
else if (version >= releases.current) say('verdict', check.current, 'good');
else say('verdict', fill(check.old, { newest: Math.floor(releases.newest) }), 'old');

const ticket = /^#report=([\w.-]{20,2000})$/.exec(location.hash)?.[1];
const button = element('send');
if (ticket !== undefined && button !== null && browser.name !== 'other') {
  element('report')?.removeAttribute('hidden');
  button.textContent = fill(check.send, { browser: title });
  let going = false;
  button.addEventListener('click', async () => {
    // The ticket is good for one report: a second press would only say that it is gone.
    if (going) return;
    going = true;
    say('sent', check.sending);
    try {
      await new Api(location.origin, () => document.documentElement.lang).report(ticket, browser);
      say('sent', check.sent, 'good');
    } catch (error) {
      const gone = error instanceof RefusedError && error.status < 500 && error.status !== 429;
      say('sent', gone ? check.gone : check.failed, 'old');
      going = gone;
    }
  });
} else offerCopy(check);

function say(id: string, text: string, tone = ''): void {
  const place = element(id);
  if (place === null) return;
  place.textContent = text;
  if (tone !== '') place.className = tone;
}

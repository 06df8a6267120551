import { pages as de } from '../../locales/de/pages.ts';
import { pages as en } from '../../locales/en/pages.ts';
import { shortTitle, thisBrowser } from '../browser/thisBrowser.ts';
import { type ReleasesBy, verdictOf } from '../browser/verdict.ts';
import { Api, RefusedError } from '../connection/api.ts';
import { fill } from '../text/words.ts';
import { offerCopy } from './offerCopy.ts';
import { settlePageLanguage } from './pageLanguage.ts';

/** Filled in by the build. */
declare const RELEASES: ReleasesBy;

const { check } = { de, en }[settlePageLanguage()];
document.title = `Lotse – ${check.title}`;
const seen = await thisBrowser();
const { browser } = seen;
const title = shortTitle(browser);
const verdict = verdictOf(seen, RELEASES);
const element = (id: string) => document.getElementById(id);

say('found', title);
switch (verdict.kind) {
  case 'unknown':
    say('verdict', check.unknown);
    break;
  case 'current':
    say('verdict', check.current, 'good');
    break;
  case 'old':
    say('verdict', fill(check.old, { newest: verdict.newest }), 'old');
    break;
  case 'oldChromium':
    say('verdict', fill(check.old, { newest: `Chromium ${verdict.newest}` }), 'old');
    break;
  case 'oldIos':
    say('verdict', fill(check.oldIos, { newest: verdict.newest }), 'old');
}

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

import { useEffect, useState } from 'preact/hooks';
import type { Browser } from '../../contracts/browser.ts';
import { shortTitle, thisBrowser } from '../browser/thisBrowser.ts';
import { fill } from '../text/words.ts';
import { useShared } from './context.ts';
import { LinkIcon } from './icons.tsx';

/** Reports this browser by one press; another one by its own page, opened over there. */
export function BrowserField() {
  const { chat, options, texts } = useShared();
  const [browser, setBrowser] = useState<Browser>();
  const [ticket, setTicket] = useState('');
  useEffect(() => {
    void thisBrowser().then((seen) => setBrowser(seen.browser));
    const { session } = chat;
    if (session === undefined) return;
    chat.api.reportTicket(session).then(
      ({ token }) => setTicket(`#report=${token}`),
      // The check works without: it cannot report back then.
      () => undefined,
    );
  }, [chat]);
  return (
    <>
      {browser === undefined || browser.name === 'other' ? null : (
        <button type="button" class="choice" onClick={() => chat.say(shortTitle(browser))}>
          {fill(texts.reportBrowser, { browser: shortTitle(browser) })}
        </button>
      )}
      <a class="card-link" href={`${options.base}/browser${ticket}`} target="_blank" rel="noopener">
        <span>
          {texts.checkBrowser}
          <span class="unseen"> {texts.opensTab}</span>
        </span>
        <LinkIcon />
      </a>
    </>
  );
}

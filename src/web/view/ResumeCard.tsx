import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../text/words.ts';
import { CopyButton } from './CopyButton.tsx';
import { useShared } from './context.ts';
import { PhoneIcon } from './icons.tsx';
import { Qr } from './Qr.tsx';

type State =
  | { readonly kind: 'offered' | 'making' | 'failed' }
  | { readonly kind: 'made'; readonly href: string; readonly hours: number };

/** Takes the conversation along to another device, or over the clearing of this one's data. */
export function ResumeCard() {
  const { chat, options, texts } = useShared();
  const [state, setState] = useState<State>({ kind: 'offered' });
  const card = useRef<HTMLDivElement>(null);
  const made = useRef<HTMLParagraphElement>(null);
  // The button that has made it is gone with what had the focus.
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (pressed.current) made.current?.focus({ preventScroll: true });
  }, [state.kind]);
  const make = async () => {
    if (state.kind === 'making') return;
    setState({ kind: 'making' });
    try {
      const { session } = chat;
      if (session === undefined) throw new Error('There is no conversation yet.');
      const { token, expires_in } = await chat.api.linkToken(session);
      // In the fragment: it is sent to no server, and no mail scanner that opens the link uses it up.
      const href = `${options.base}/chat#resume=${token}`;
      pressed.current = card.current?.matches(':focus-within') === true;
      setState({ kind: 'made', href, hours: Math.max(1, Math.round(expires_in / 3600)) });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <div class="resume" ref={card}>
      {state.kind === 'made' ? (
        <>
          <p class="text" tabIndex={-1} ref={made}>
            {texts.resume.how}
          </p>
          <Qr content={state.href} label={texts.resume.code} />
          <div class="snippet">
            <div class="snippet-head">
              <span class="label">{texts.resume.link}</span>
              <CopyButton text={state.href} what={texts.resume.link} />
            </div>
            <div class="snippet-text address">{state.href}</div>
          </div>
          <p class="small">{fill(texts.resume.once, { hours: state.hours })}</p>
        </>
      ) : (
        <>
          <p class="text">{texts.resume.why}</p>
          <button
            type="button"
            class="choice"
            onClick={make}
            aria-disabled={state.kind === 'making'}
          >
            <PhoneIcon />
            {state.kind === 'making' ? texts.resume.making : texts.resume.make}
          </button>
          <p role="alert" class={state.kind === 'failed' ? 'error' : 'unseen'}>
            {state.kind === 'failed' ? texts.resume.failed : ''}
          </p>
        </>
      )}
    </div>
  );
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reply } from '../../contracts/reply.ts';
import type { Waiting } from '../connection/outbox.ts';
import type { ChatState } from '../state/chat.ts';
import { type Entry, liveReply } from '../state/entries.ts';
import { fill } from '../text/words.ts';
import { Block } from './Block.tsx';
import { Choices } from './Choices.tsx';
import { useShared } from './context.ts';
import { AlertIcon, DownIcon } from './icons.tsx';
import { NothingYet } from './NothingYet.tsx';
import { Scroller } from './scroller.ts';

/** As much of a button has to be seen to be found. */
const SEEN = 0.9;

/** The conversation, oldest first; what is added is read out politely. */
export function Log({ state }: { state: ChatState }) {
  const { texts, name } = useShared();
  const { entries, waiting, empty, line } = state;
  const unsent = waiting.filter((out) => !entries.some((entry) => echoes(entry, out)));
  // Nobody is writing an answer to what has not arrived.
  const reached = line === 'open' || line === 'connecting';
  const typing = state.typing && reached && unsent.every((out) => out.state === 'sending');
  const live = liveReply(entries, unsent.length);
  const { log, talk, away, catchUp, toChoices } = useScroller(entries, unsent.length, typing);
  const below = useChoicesBelow(log, live);
  return (
    <div class="log-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="log" role="log" aria-live="polite" aria-label={texts.log} tabIndex={0} ref={log}>
        {state.fresh ? <p class="notice">{texts.connection.fresh}</p> : null}
        {empty && unsent.length === 0 && !typing ? <NothingYet line={line} /> : null}
        <div ref={talk}>
          {/* One list: what was sent is the same element once it is confirmed, and keeps the focus. */}
          {[
            ...entries.map((entry) =>
              entry.kind === 'guide' ? (
                <GuideBubble key={entry.id} reply={entry.reply} live={entry.reply === live} />
              ) : (
                <YourBubble key={entry.clientId ?? entry.id} text={entry.text} />
              ),
            ),
            ...unsent.map((out) => <YourBubble key={out.id} text={out.text} waiting={out} />),
          ]}
          {typing ? (
            <div class="typing">
              <span class="unseen">{fill(texts.typing, { name })}</span>
              <i />
              <i />
              <i />
            </div>
          ) : null}
        </div>
      </div>
      {away ? (
        <button type="button" class="to-end" onClick={catchUp}>
          <DownIcon />
          {texts.newer}
        </button>
      ) : below ? (
        <button type="button" class="to-choices" onClick={toChoices}>
          <DownIcon />
          {texts.toChoices}
        </button>
      ) : null}
    </div>
  );
}

function GuideBubble({ reply, live }: { reply: Reply; live: boolean }) {
  const { texts, name } = useShared();
  return (
    <div class="turn guide" lang={reply.language} data-reply={reply.id}>
      <div class="bubble">
        <span class="unseen">{fill(texts.guideSaid, { name })} </span>
        {reply.blocks.map((block, index) => (
          <Block key={index} block={block} reply={reply} live={live} />
        ))}
      </div>
      {live ? <Choices reply={reply} /> : null}
    </div>
  );
}

function YourBubble({ text, waiting }: { text: string; waiting?: Waiting }) {
  const { chat, texts } = useShared();
  return (
    <div class="turn you">
      <div class={`bubble ${waiting === undefined ? '' : waiting.state}`} tabIndex={-1}>
        <span class="unseen">{texts.youSaid} </span>
        {text}
      </div>
      {waiting?.state === 'waiting' ? <p class="small">{texts.outgoing.waiting}</p> : null}
      {waiting?.state === 'refused' ? (
        <div class="unsent">
          <AlertIcon />
          <span>{texts.outgoing.refused}</span>
          <button type="button" class="plain" onClick={() => chat.retry(waiting.id)}>
            {texts.outgoing.again}
          </button>
          <button type="button" class="plain" onClick={() => chat.drop(waiting.id)}>
            {texts.outgoing.drop}
          </button>
        </div>
      ) : null}
    </div>
  );
}

/** Confirmed already, and only not yet taken out of what waits. */
function echoes(entry: Entry, out: Waiting): boolean {
  return entry.kind === 'you' && entry.clientId === out.id;
}

/** The log's elements, whether something below has been missed, and the way down to it. */
function useScroller(entries: readonly Entry[], unsent: number, typing: boolean) {
  const log = useRef<HTMLDivElement>(null);
  const talk = useRef<HTMLDivElement>(null);
  const scroller = useRef<Scroller>(null);
  const [away, setAway] = useState(false);
  useLayoutEffect(() => {
    if (log.current === null || talk.current === null) return;
    const made = new Scroller(log.current, talk.current, setAway);
    scroller.current = made;
    return () => made.stop();
  }, []);
  useLayoutEffect(() => scroller.current?.drawn(entries, unsent), [entries, unsent, typing]);
  return {
    log,
    talk,
    away,
    catchUp: () => scroller.current?.catchUp(),
    toChoices: () => scroller.current?.toChoices(),
  };
}

/** Whether what the open step is answered with lies below what is to be seen of the log. */
function useChoicesBelow(log: RefObject<HTMLDivElement | null>, live: Reply | undefined): boolean {
  const [below, setBelow] = useState(false);
  useLayoutEffect(() => {
    setBelow(false);
    const first = log.current?.querySelector('.choices button') ?? null;
    if (first === null) return;
    const watch = new IntersectionObserver(
      (changes) => {
        const { intersectionRatio, boundingClientRect, rootBounds } = changes.at(-1) ?? {};
        const from = rootBounds?.top ?? 0;
        setBelow((intersectionRatio ?? 1) < SEEN && (boundingClientRect?.top ?? 0) > from);
      },
      { root: log.current, threshold: SEEN },
    );
    watch.observe(first);
    return () => watch.disconnect();
  }, [live]);
  return below;
}

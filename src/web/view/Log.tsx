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

/** Nearer to the end than this counts as being at it, in pixels. */
const NEAR = 80;

/** The conversation, oldest first; what is added is read out politely. */
export function Log({ state }: { state: ChatState }) {
  const { texts, name } = useShared();
  const { entries, waiting, empty, line } = state;
  const unsent = waiting.filter((out) => !entries.some((entry) => echoes(entry, out)));
  // Nobody is writing an answer to what has not arrived.
  const reached = line === 'open' || line === 'connecting';
  const typing = state.typing && reached && unsent.every((out) => out.state === 'sending');
  const live = liveReply(entries, unsent.length);
  const { log, end, away, toEnd } = useScrolling(entries, unsent.length, typing);
  return (
    <div class="log-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="log" role="log" aria-live="polite" aria-label={texts.log} tabIndex={0} ref={log}>
        {state.fresh ? <p class="notice">{texts.connection.fresh}</p> : null}
        {empty && unsent.length === 0 && !typing ? <NothingYet line={line} /> : null}
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
          <div class="typing" data-end="">
            <span class="unseen">{fill(texts.typing, { name })}</span>
            <i />
            <i />
            <i />
          </div>
        ) : null}
        <div ref={end} />
      </div>
      {away ? (
        <button type="button" class="to-end" onClick={toEnd}>
          <DownIcon />
          {texts.newer}
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

/**
 * Follows the conversation as long as its reader does: to the start of a new reply, so that it is
 * read from the top. Whoever has scrolled up stays there, and is offered the way down.
 */
function useScrolling(entries: readonly Entry[], unsent: number, typing: boolean) {
  const log = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const count = useRef(0);
  const waited = useRef(0);
  const [away, setAway] = useState(false);

  const toEnd = () => {
    atEnd.current = true;
    setAway(false);
    end.current?.scrollIntoView({ block: 'end' });
    log.current?.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    const area = log.current;
    if (area === null) return;
    const onScroll = () => {
      atEnd.current = area.scrollHeight - area.scrollTop - area.clientHeight < NEAR;
      if (atEnd.current) setAway(false);
    };
    area.addEventListener('scroll', onScroll, { passive: true });
    // As when an on-screen keyboard comes: what was said last stays in sight, from its top.
    const resized = new ResizeObserver(() => {
      if (!atEnd.current) return;
      area.scrollTop = area.scrollHeight;
      startAt(area, [...area.querySelectorAll<HTMLElement>('.turn')].at(-1));
    });
    resized.observe(area);
    return () => {
      area.removeEventListener('scroll', onScroll);
      resized.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    const area = log.current;
    if (area === null) return;
    const first = count.current === 0;
    const grown = entries.length > count.current;
    const added = entries.slice(count.current);
    count.current = entries.length;
    // Said here and now; what comes back of it moves nobody who has scrolled up meanwhile.
    const own = unsent > waited.current;
    waited.current = unsent;
    if (own) atEnd.current = true;
    if (!atEnd.current && !own && !first) {
      if (grown) setAway(true);
      return;
    }
    if (first && entries.every(({ kind }) => kind === 'guide')) {
      // A greeting is read from its top as well.
      atEnd.current = area.scrollHeight <= area.clientHeight;
      return;
    }
    area.scrollTop = area.scrollHeight;
    const opening = added.find(({ kind }) => kind === 'guide');
    if (first || opening?.kind !== 'guide') return;
    startAt(area, area.querySelector(`[data-reply="${CSS.escape(opening.reply.id)}"]`));
  }, [entries, unsent, typing]);

  return { log, end, away, toEnd };
}

/** Back to where this turn begins, if that is out of sight. */
function startAt(area: HTMLElement, turn: HTMLElement | null | undefined): void {
  if (turn && turn.offsetTop < area.scrollTop) area.scrollTop = turn.offsetTop - 12;
}

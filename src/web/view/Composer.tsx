import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Block } from '../../contracts/reply.ts';
import { fill } from '../text/words.ts';
import { useShared } from './context.ts';
import { SendIcon } from './icons.tsx';

/** As much as the guide reads of one message. */
const LONGEST = 4000;
const WARN_AT = 200;

/** The line one writes into. It takes free text at every step; the open step says what it hopes for. */
export function Composer({ wanted }: { wanted: Extract<Block, { kind: 'input' }> | undefined }) {
  const { chat, texts } = useShared();
  const [text, setText] = useState(chat.draft.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const left = LONGEST - text.length;

  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.style.height = 'auto';
    // Its border counts as well.
    const height = current.scrollHeight + current.offsetHeight - current.clientHeight;
    current.style.height = `${height}px`;
  }, [text]);

  const write = (written: string) => {
    chat.draft.text = written;
    setText(written);
  };
  const send = () => {
    if (text.trim() === '' || left < 0) return;
    chat.say(text);
    write('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  // A step with a field of its own says there what it hopes for.
  const placeholder =
    wanted === undefined || wanted.input === 'email' || wanted.input === 'date'
      ? texts.composer
      : wanted.label;
  const hint =
    left < 0
      ? fill(texts.tooLong, { length: LONGEST })
      : left < WARN_AT
        ? fill(texts.left, { count: left })
        : '';
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label class="unseen" for="composer">
        {wanted?.label ?? texts.composer}
      </label>
      <div class="composer-row">
        <textarea
          id="composer"
          ref={field}
          rows={1}
          value={text}
          placeholder={placeholder}
          enterkeyhint="send"
          autocomplete="off"
          aria-invalid={left < 0 ? true : undefined}
          aria-describedby="composer-hint"
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          class="round"
          aria-label={texts.send}
          aria-disabled={text.trim() === '' || left < 0}
        >
          <SendIcon />
        </button>
      </div>
      <div
        id="composer-hint"
        role="status"
        class={hint === '' ? 'unseen' : left < 0 ? 'error' : 'small'}
      >
        {hint}
      </div>
    </form>
  );
}

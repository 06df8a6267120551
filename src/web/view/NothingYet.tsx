import type { LineState } from '../connection/link.ts';
import { useShared } from './context.ts';
import { AlertIcon } from './icons.tsx';

/** In place of the conversation before anything of it has come: that it comes, or why it does not. */
export function NothingYet({ line }: { line: LineState }) {
  const { chat, texts } = useShared();
  if (line !== 'down' && line !== 'offline' && line !== 'refused') {
    return (
      <div class="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    );
  }
  return (
    <div class="nothing">
      <AlertIcon />
      <p>{texts.connection[line]}</p>
      {line === 'down' ? (
        <button type="button" class="choice main" onClick={() => chat.open()}>
          {texts.connection.retry}
        </button>
      ) : null}
    </div>
  );
}

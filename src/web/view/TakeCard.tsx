import { useState } from 'preact/hooks';
import { RefusedError } from '../connection/api.ts';
import { useShared } from './context.ts';
import { PhoneIcon } from './icons.tsx';

/**
 * A conversation of another device, taken by a press. Opening the link alone uses nothing up: mail
 * scanners open links as well.
 */
export function TakeCard({ token, onDone }: { token: string; onDone: () => void }) {
  const { chat, texts } = useShared();
  const [state, setState] = useState<'offered' | 'taking' | 'gone' | 'failed'>('offered');
  const take = async () => {
    if (state === 'taking') return;
    setState('taking');
    try {
      await chat.take(token);
      onDone();
    } catch (error) {
      setState(error instanceof RefusedError && error.status < 500 ? 'gone' : 'failed');
    }
  };
  return (
    <div class="take">
      <span class="take-icon">
        <PhoneIcon />
      </span>
      <p class="text" role="status">
        {state === 'gone'
          ? texts.resume.gone
          : state === 'failed'
            ? texts.resume.failed
            : texts.resume.found}
      </p>
      {state === 'gone' ? null : (
        <button type="button" class="choice main" onClick={take} aria-disabled={state === 'taking'}>
          {state === 'taking' ? texts.resume.taking : texts.resume.take}
        </button>
      )}
      <button type="button" class={state === 'gone' ? 'choice main' : 'plain'} onClick={onDone}>
        {texts.resume.anew}
      </button>
    </div>
  );
}

import { useRef, useState } from 'preact/hooks';
import { useShared } from './context.ts';
import { CheckIcon, CopyIcon } from './icons.tsx';

const SHOWN_MS = 2500;

/** Copies a text, and says so to everybody. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const { texts } = useShared();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async (event: Event) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    setState((await copied(text, root)) ? 'copied' : 'failed');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setState('ready'), SHOWN_MS);
  };
  const label =
    state === 'copied' ? texts.copied : state === 'failed' ? texts.copyFailed : texts.copy;
  return (
    <button type="button" class={`copy ${state}`} onClick={copy}>
      {state === 'copied' ? <CheckIcon /> : <CopyIcon />}
      <span aria-live="polite">{label}</span>
      <span class="unseen">: {what}</span>
    </button>
  );
}

/** By the clipboard; where the page may not use it, by a selection, as it was done before. */
async function copied(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    const focused = root.activeElement;
    field.value = text;
    field.className = 'unseen';
    root.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
}

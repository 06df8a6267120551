import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShared } from './context.ts';
import { SendIcon } from './icons.tsx';

/** A field of its own in a bubble: label, field, button, and its error tied to it. */
export function Field({
  id,
  label,
  error,
  onSubmit,
  input,
}: {
  id: string;
  label: string;
  error: string | undefined;
  onSubmit: (value: string) => void;
  input: JSX.IntrinsicElements['input'];
}) {
  const { texts } = useShared();
  const field = useRef<HTMLInputElement>(null);
  const trouble = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (error !== undefined) trouble.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit(field.current?.value ?? '');
    if (field.current?.isConnected) field.current.focus();
  };
  return (
    <form class="field" onSubmit={submit} noValidate>
      <label for={id}>{label}</label>
      <div class="field-row">
        <input
          {...input}
          id={id}
          ref={field}
          enterkeyhint="send"
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        <button type="submit" class="round" aria-label={`${texts.send}: ${label}`}>
          <SendIcon />
        </button>
      </div>
      <div
        role="alert"
        id={`${id}-error`}
        ref={trouble}
        class={error === undefined ? 'unseen' : 'error'}
      >
        {error}
      </div>
    </form>
  );
}

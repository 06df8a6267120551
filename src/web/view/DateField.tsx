import { useState } from 'preact/hooks';
import { useShared } from './context.ts';
import { Field } from './Field.tsx';

/** A day, picked; in words it can be written into the line below as well. */
export function DateField({ id }: { id: string }) {
  const { chat, texts } = useShared();
  const [error, setError] = useState<string>();
  const submit = (iso: string) => {
    if (iso === '') return setError(texts.date.empty);
    setError(undefined);
    chat.say(written(iso));
  };
  return (
    <Field
      id={`date-${id}`}
      label={texts.date.label}
      error={error}
      onSubmit={submit}
      input={{ type: 'date' }}
    />
  );
}

/** "31.12.2026": understood in both languages, day first. */
function written(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}.${month}.${year}`;
}

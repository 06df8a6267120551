import { useState } from 'preact/hooks';
import { useShared } from './context.ts';
import { Field } from './Field.tsx';

/** An address, with the keyboard and the proposals for one. Whether it will do the guide says. */
export function EmailField({ id, label }: { id: string; label: string }) {
  const { chat, texts } = useShared();
  const [error, setError] = useState<string>();
  const submit = (value: string) => {
    const address = value.trim();
    if (address === '') return setError(texts.email.empty);
    if (!address.includes('@')) return setError(texts.email.noAt);
    setError(undefined);
    chat.say(address);
  };
  return (
    <Field
      id={`email-${id}`}
      label={label}
      error={error}
      onSubmit={submit}
      input={{
        type: 'text',
        inputMode: 'email',
        autocomplete: 'email',
        autocapitalize: 'none',
        spellcheck: false,
        maxLength: 320,
      }}
    />
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { choicesOf } from '../../contracts/choicesOf.ts';
import type { Choice, Reply } from '../../contracts/reply.ts';
import { useShared } from './context.ts';

/** The open step's answers: its own as buttons, the moves that are always possible quieter. */
export function Choices({ reply }: { reply: Reply }) {
  const { chat, texts } = useShared();
  const group = useRef<HTMLDivElement>(null);
  const choices = choicesOf(reply);

  // When the answers go, the focus goes to what was said with them, and not to nowhere.
  useLayoutEffect(() => {
    const buttons = group.current;
    const root = buttons?.getRootNode() as ShadowRoot | undefined;
    return () => {
      const focused = root?.activeElement ?? null;
      if (buttons === null || !buttons.contains(focused)) return;
      queueMicrotask(() => {
        const said = [...(root?.querySelectorAll<HTMLElement>('.you .bubble') ?? [])].at(-1);
        said?.focus({ preventScroll: true });
      });
    };
  }, []);

  if (choices.length === 0) return null;
  const press = (choice: Choice) => chat.press(reply, choice);
  return (
    // biome-ignore lint/a11y/useSemanticElements: fieldsets are not laid out alike everywhere
    <div class="choices" role="group" aria-label={texts.choices} ref={group}>
      {(['primary', 'secondary'] as const).map((weight) => (
        <div class="choice-row" key={weight}>
          {choices
            .filter((choice) => choice.weight === weight)
            .map((choice) => (
              <button
                type="button"
                key={choice.id}
                class={weight === 'primary' ? 'choice' : 'choice quiet'}
                onClick={() => press(choice)}
              >
                {choice.label}
              </button>
            ))}
        </div>
      ))}
    </div>
  );
}

import { Answers } from '../contracts/answers.ts';
import { BACK_DEPTH, type BackPatch, type Dialog } from '../contracts/conversation.ts';

type Standing = Pick<Dialog, 'step' | 'answers' | 'paused'>;

/** The patch that leads from `after` back to `before`; undefined where nothing has changed. */
export function patchBack(before: Standing, after: Standing): BackPatch | undefined {
  const answers = changedAnswers(before.answers, after.answers);
  const paused = same(before.paused, after.paused) ? undefined : before.paused;
  if (before.step === after.step && answers === undefined) return undefined;
  return {
    step: before.step,
    ...(answers === undefined ? {} : { answers }),
    ...(paused === undefined ? {} : { paused }),
  };
}

/** Puts a patch onto the stack; the oldest step is forgotten at the stack's depth. */
export function pushPatch(back: readonly BackPatch[], patch: BackPatch): BackPatch[] {
  return [...back.slice(back.length >= BACK_DEPTH ? back.length - BACK_DEPTH + 1 : 0), patch];
}

/** The dialog one step back, or undefined where there is no step to undo. */
export function goBack(dialog: Dialog): Dialog | undefined {
  const patch = dialog.back.at(-1);
  if (patch === undefined) return undefined;
  const answers: Record<string, unknown> = { ...dialog.answers };
  for (const [key, value] of Object.entries(patch.answers ?? {})) {
    if (value === null) delete answers[key];
    else answers[key] = value;
  }
  return {
    step: patch.step,
    // Patches come from the store as unknown values: the schema makes answers of them again.
    answers: Answers.parse(answers),
    paused: patch.paused ?? dialog.paused,
    back: dialog.back.slice(0, -1),
  };
}

function changedAnswers(before: Answers, after: Answers): Record<string, unknown> | undefined {
  const changed: Record<string, unknown> = {};
  const old: Readonly<Record<string, unknown>> = before;
  const now: Readonly<Record<string, unknown>> = after;
  if (old === now) return undefined;
  for (const key of Object.keys(old)) {
    if (!same(old[key], now[key])) changed[key] = old[key] ?? null;
  }
  for (const key of Object.keys(now)) {
    if (old[key] === undefined && now[key] !== undefined) changed[key] = null;
  }
  return Object.keys(changed).length === 0 ? undefined : changed;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

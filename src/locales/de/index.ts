import { activation } from './activation.ts';
import { choices } from './choices.ts';
import { notes } from './notes.ts';
import { data, end, menu, restart } from './passages.ts';
import { questions } from './questions.ts';

/** Every text of the guide in this language, by key. */
export const de = {
  notes,
  choices,
  questions,
  menu,
  restart,
  data,
  end,
  activation,
} as const;

import { account, accountChoices } from './account.ts';
import { activation } from './activation.ts';
import { choices } from './choices.ts';
import { notes } from './notes.ts';
import { partner, partnerChoices } from './partner.ts';
import { data, end, menu, restart } from './passages.ts';
import { questions } from './questions.ts';
import { renewal, renewalChoices } from './renewal.ts';
import { support, supportChoices } from './support.ts';
import { terminal } from './terminal.ts';
import { trouble, troubleChoices } from './trouble.ts';

/** Every text of the guide in this language, by key. */
export const en = {
  notes,
  choices: {
    ...choices,
    ...accountChoices,
    ...troubleChoices,
    ...partnerChoices,
    ...renewalChoices,
    ...supportChoices,
  },
  questions,
  menu,
  restart,
  data,
  end,
  account,
  activation,
  trouble,
  partner,
  renewal,
  support,
  terminal,
} as const;

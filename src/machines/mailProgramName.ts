import type { MailProgram } from '../contracts/answers.ts';
import type { DraftVar } from '../contracts/draft.ts';

/** A mail program as texts name it. */
export function mailProgramName(program: MailProgram): DraftVar {
  return program === 'gmx' || program === 'bluewin'
    ? program
    : { text: `choices.mailProgram.${program}` };
}

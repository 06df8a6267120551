import type { Answers, SupportCase } from '../contracts/answers.ts';
import type { ChartContext } from './chart.ts';
import { supportCaseOf } from './supportCase.ts';

interface Scope {
  readonly context: ChartContext;
}

/** The actions that make a case the matter of the message; a problem told for another one is not it. */
export function aboutCase(supportCase: SupportCase) {
  return about(() => supportCase);
}

/** The same for the case of the topic that support is called from; none outside the topics. */
export const aboutCaseOfStep = about(({ context }) => supportCaseOf(context.step));

function about(caseIn: (scope: Scope) => SupportCase | undefined) {
  return [
    {
      type: 'drop',
      params: (scope: Scope): readonly (keyof Answers)[] => {
        const supportCase = caseIn(scope);
        const same = supportCase === undefined || supportCase === scope.context.answers.supportCase;
        return same ? [] : ['problem', 'problemProposed', 'addition'];
      },
    },
    {
      type: 'set',
      params: (scope: Scope): Partial<Answers> => {
        const supportCase = caseIn(scope);
        return supportCase === undefined ? {} : { supportCase };
      },
    },
  ] as const;
}

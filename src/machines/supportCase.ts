import type { SupportCase } from '../contracts/answers.ts';
import { topicOf } from './topics.ts';

const CASE_OF_TOPIC: Readonly<Record<string, SupportCase>> = {
  account: 'account',
  activation: 'activation',
  trouble: 'page',
  partner: 'partner',
  renewal: 'partner',
};

/** Steps that are about something else than the rest of their topic. */
const CASE_OF_STEP: Readonly<Record<string, SupportCase>> = {
  'account.existing': 'login',
  'trouble.code': 'account',
  'trouble.codeWhere': 'account',
  'trouble.codeNew': 'account',
  'trouble.codeWindow': 'account',
  'trouble.login': 'login',
  'trouble.password': 'login',
  'trouble.mfa': 'login',
  'trouble.locked': 'login',
  'trouble.predecessor': 'login',
  'trouble.fresh': 'login',
};

/** Which case a call for support is about when it comes out of a step; none outside the topics. */
export function supportCaseOf(step: string): SupportCase | undefined {
  return CASE_OF_STEP[step] ?? CASE_OF_TOPIC[topicOf(step)];
}

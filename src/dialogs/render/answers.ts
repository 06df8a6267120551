import type { BrowserName } from '../../contracts/browser.ts';
import type { DraftBlock } from '../../contracts/draft.ts';
import type { ViewContext } from './view.ts';

/** The answer to a small question, said in between. */
export function answerBlocks(
  question: string,
  _browser: BrowserName | undefined,
  _context: ViewContext,
): DraftBlock[] {
  return [{ kind: 'text', key: `questions.${question}` }];
}

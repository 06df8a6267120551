import type { TopicViews, ViewOf } from './view.ts';
import { accountViews } from './views/accountViews.ts';
import { activationViews } from './views/activationViews.ts';
import { partnerViews } from './views/partnerViews.ts';
import { renewalViews } from './views/renewalViews.ts';
import { supportViews } from './views/supportViews.ts';
import { troubleViews } from './views/troubleViews.ts';

const VIEWS: Readonly<Record<string, TopicViews>> = {
  account: accountViews,
  activation: activationViews,
  trouble: troubleViews,
  partner: partnerViews,
  renewal: renewalViews,
  support: supportViews,
};

/** The view of a step, where it has more to show than its texts. */
export function viewOf(step: string): ViewOf | undefined {
  const [topic, leaf] = step.split('.');
  return VIEWS[topic ?? '']?.[leaf ?? ''];
}

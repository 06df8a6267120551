import type { TopicViews, ViewOf } from './view.ts';
import { activationViews } from './views/activationViews.ts';

const VIEWS: Readonly<Record<string, TopicViews>> = {
  activation: activationViews,
};

/** The view of a step, where it has more to show than its texts. */
export function viewOf(step: string): ViewOf | undefined {
  const [topic, leaf] = step.split('.');
  return VIEWS[topic ?? '']?.[leaf ?? ''];
}

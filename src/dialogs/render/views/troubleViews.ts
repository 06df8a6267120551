import type { TopicViews } from '../view.ts';

export const troubleViews: TopicViews = {};

import type { TopicViews } from '../view.ts';

export const accountViews: TopicViews = {};

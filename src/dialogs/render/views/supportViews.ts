import type { TopicViews } from '../view.ts';

export const supportViews: TopicViews = {};

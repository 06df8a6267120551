import type { TopicViews } from '../view.ts';

export const renewalViews: TopicViews = {};

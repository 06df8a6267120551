import type { TopicViews } from '../view.ts';

export const partnerViews: TopicViews = {};

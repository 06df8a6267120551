import type { News } from '../../contracts/effect.ts';
import type { Meaning } from '../../machines/events.ts';

/** What the open input made of a text, and how much that says about the whole message. */
export interface OpenReading {
  readonly event: Meaning;
  readonly news?: News;
  readonly strength: 'exact' | 'day' | 'passing' | 'aside' | 'anything';
}

/** So long after a welcome another sign that the same user came is the same coming. */
const SAME_COMING_MS = 10 * 60_000;

/**
 * Tells the first sign that a user has come from those that follow: installing in Teams sends an
 * installationUpdate and a conversationUpdate, other channels one conversationUpdate a member. In
 * memory and bounded, since a second welcome after a restart harms nobody.
 */
export class Joins {
  readonly #seen = new Map<string, { readonly activity: string; readonly at: number }>();
  readonly #capacity: number;

  constructor(capacity = 10_000) {
    this.#capacity = capacity;
  }

  /** Whether this activity is to be answered. The same activity again is, so that its replies repeat. */
  isFirst(conversation: string, activity: string, now: number): boolean {
    const seen = this.#seen.get(conversation);
    if (seen !== undefined && now - seen.at < SAME_COMING_MS) return seen.activity === activity;
    this.#seen.delete(conversation);
    this.#seen.set(conversation, { activity, at: now });
    if (this.#seen.size > this.#capacity) {
      const oldest = this.#seen.keys().next();
      if (oldest.done !== true) this.#seen.delete(oldest.value);
    }
    return true;
  }

  /** The answer failed: the next sign is the first one again. */
  forget(conversation: string): void {
    this.#seen.delete(conversation);
  }
}

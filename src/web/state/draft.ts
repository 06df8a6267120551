import type { Storage } from '../storage.ts';

const DRAFT = 'draft';

/** What is being typed: kept over a reload, for the conversation it is typed into. */
export class Draft {
  readonly #storage: Storage;
  readonly #conversationId: () => string | undefined;
  #text = '';

  /** @param conversationId undefined where there is no conversation yet */
  constructor(storage: Storage, conversationId: () => string | undefined) {
    this.#storage = storage;
    this.#conversationId = conversationId;
    const { of, text } = (storage.get(DRAFT) ?? {}) as { of?: unknown; text?: unknown };
    if (typeof text === 'string' && of === conversationId()) this.#text = text;
    else storage.remove(DRAFT);
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.keep();
  }

  /** Again as well when what stands in the field is to go to another conversation. */
  keep(): void {
    if (this.#text === '') this.#storage.remove(DRAFT);
    else this.#storage.set(DRAFT, { of: this.#conversationId(), text: this.#text });
  }
}

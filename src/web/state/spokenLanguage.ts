import type { Language } from '../../contracts/language.ts';
import type { Storage } from '../storage.ts';
import type { Entry } from './entries.ts';

const LANGUAGE = 'language';
/** The id of the reply that was in it. */
const SAID = 'languageSaid';

/**
 * The language of a conversation: that of its last reply. Kept over a reload; what comes back of the
 * conversation turn by turn then changes it only from the reply on that is known to be in it. Where a
 * conversation is lost the next one begins in what its user last spoke; in the page's language for
 * who never spoke.
 */
export class SpokenLanguage {
  readonly #storage: Storage;
  #now: Language;
  #awaited: unknown;
  #heard: Language | undefined;
  #answered = false;

  /** @param otherwise where nothing has been said yet */
  constructor(storage: Storage, otherwise: Language) {
    this.#storage = storage;
    const kept = storage.get(LANGUAGE);
    this.#now = kept === 'de' || kept === 'en' ? kept : otherwise;
    this.#awaited = storage.get(SAID);
  }

  get now(): Language {
    return this.#now;
  }

  hear(entries: readonly Entry[]): void {
    this.#answered ||= entries.some(({ kind }) => kind === 'you');
    const last = entries.findLast((entry) => entry.kind === 'guide');
    if (last?.kind !== 'guide') return;
    this.#heard = last.reply.language;
    if (entries.some(({ id }) => id === this.#awaited)) this.#awaited = undefined;
    if (this.#awaited !== undefined) return;
    this.#now = this.#heard;
    // A greeting is in the page's language: it says nothing of what its reader speaks.
    if (!this.#answered) return;
    this.#storage.set(LANGUAGE, this.#now);
    this.#storage.set(SAID, last.id);
  }

  /** All that stood in the conversation has come, or it is another one: each reply counts. */
  settle(): void {
    if (this.#awaited !== undefined && this.#heard !== undefined) this.#now = this.#heard;
    this.#awaited = undefined;
  }
}

import type { Conversation } from '../src/contracts/conversation.ts';
import type { Store } from '../src/contracts/store.ts';
import { Turns } from '../src/turns/turns.ts';
import { input, nextContent } from './walk.ts';

/** What turns are made of beside their store. */
export type Spoken = Omit<ConstructorParameters<typeof Turns>[0], 'store'>;

/** People who walk through the guide, each in a conversation of its own. */
export class Walkers {
  readonly #turns: Turns;
  readonly #heads = new Map<number, Conversation>();
  readonly #name: string;
  #turn = 0;

  constructor(store: Store, spoken: Spoken, name: string) {
    this.#turns = new Turns({ ...spoken, store });
    this.#name = name;
  }

  /** One turn of one of them; resolves with how long it took, in milliseconds. */
  async step(walker: number, turn: number): Promise<number> {
    const content = nextContent(this.#heads.get(walker), turn, walker);
    const began = performance.now();
    const { conversation } = await this.#turns.handle(
      input(`${this.#name}${walker}`, turn, content),
    );
    this.#heads.set(walker, conversation);
    return performance.now() - began;
  }

  /** So many turns of each of them, one after another, and all of them side by side. */
  async all(count: number, turns: number): Promise<void> {
    const first = this.#turn;
    this.#turn += turns;
    await Promise.all(
      Array.from({ length: count }, async (_, walker) => {
        for (let turn = first; turn < first + turns; turn += 1) await this.step(walker, turn);
      }),
    );
  }
}

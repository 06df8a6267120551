/** Runs tasks of one key one after another, tasks of different keys side by side. */
export class KeyedQueue {
  readonly #tails = new Map<string, Promise<unknown>>();

  /** Resolves or rejects as `task` does, once all earlier tasks of the key are through. */
  run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key);
    const result = before === undefined ? task() : before.then(task, task);
    this.#tails.set(key, result);
    const clear = () => {
      if (this.#tails.get(key) === result) this.#tails.delete(key);
    };
    result.then(clear, clear);
    return result;
  }

  /** How many keys have a task running or waiting. */
  get size(): number {
    return this.#tails.size;
  }

  /** Resolves when all tasks that are in now are through. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#tails.values()]);
  }
}

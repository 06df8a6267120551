import { type ChaosOptions, chaos, type Size } from './chaos.ts';
import { NeverAnsweredError } from './client.ts';
import { type Mutation, mutantOf } from './mutant.ts';

/** Builds that are broken on purpose: a chaos run that does not see it would prove nothing. */
export interface Broken {
  readonly what: string;
  readonly mutations: readonly Mutation[];
  readonly instances?: number;
  /** It shows in the messages to support. */
  readonly messages?: boolean;
}

export const NOTHING_REMEMBERED: Mutation = {
  file: 'turns/turns.ts',
  text: 'before.handled.has(input.activity)',
  instead: 'false',
};

export const ANSWERED_TOO_EARLY: Mutation = {
  file: 'turns/turns.ts',
  text: 'await store.commit({',
  instead: `await (async (commit: Parameters<Store['commit']>[0]) => {
        setTimeout(() => store.commit(commit).catch(() => undefined), 100);
        return { outcome: 'committed' as const };
      })({`,
};

/** A tenth of a whole run shows it; it is the same however long that is. */
const SIZE: Size = { conversations: 20, deliveries: 500 };
/** More users, of whom half let a message go. */
const WITH_MESSAGES: Size = { conversations: 60, deliveries: 500 };

/** What is found in a run of a build, the whole one where `mutations` is empty. */
export async function foundIn(
  { mutations, messages = mutations.length === 0 }: Omit<Broken, 'what' | 'instances'>,
  options: Omit<ChaosOptions, 'root' | 'size' | 'messages'>,
): Promise<readonly string[]> {
  const mutant = mutantOf(mutations);
  try {
    const { found, figures } = await chaos({
      ...options,
      size: messages ? WITH_MESSAGES : SIZE,
      root: mutant.root,
      messages,
    });
    process.stdout.write(`${figures}; ${found.length} violations\n`);
    return found;
  } catch (error) {
    // Found at once, and the rest of the run would show nothing more.
    if (mutations.length > 0 && error instanceof NeverAnsweredError) return [error.message];
    throw error;
  } finally {
    mutant.remove();
  }
}

import fc from 'fast-check';
import type { ArchivedConversation, StoreArchive } from '../../src/contracts/archive.ts';
import type { Store } from '../../src/contracts/store.ts';
import { pagesOf } from '../../src/operator/walk.ts';
import { afterNoon, exampleCommit, exampleHead, exampleItem } from '../stores/examples.ts';
import { ODD_KEYS } from '../stores/formsContract.ts';

/** What happens to a conversation. */
const Happening = fc.record({
  conversation: fc.integer({ min: 0, max: 5 }),
  what: fc.oneof(
    { weight: 5, arbitrary: fc.constant('turn' as const) },
    { weight: 3, arbitrary: fc.constant('queue' as const) },
    { weight: 2, arbitrary: fc.constant('lease' as const) },
    { weight: 2, arbitrary: fc.constant('bury' as const) },
    { weight: 1, arbitrary: fc.constant('forget' as const) },
    { weight: 1, arbitrary: fc.constant('break' as const) },
    { weight: 1, arbitrary: fc.constant('load' as const) },
  ),
  text: fc.string({ unit: 'grapheme', maxLength: 20 }),
});
type Happening = typeof Happening extends fc.Arbitrary<infer T> ? T : never;

/** What happens to some conversations, some of which have odd keys. */
export const History = fc.record({
  keys: fc.shuffledSubarray([...ODD_KEYS, ...'abcdef'], { minLength: 6, maxLength: 6 }),
  happenings: fc.array(Happening, { minLength: 1, maxLength: 40 }),
});

/** A store, and a hand that breaks heads in it. */
interface Breakable {
  readonly store: Store;
  breakHead(key: string): Promise<void>;
}

/** Lets it happen, each thing a minute after the one before; names keep two histories apart. */
export async function live(
  { store, breakHead }: Breakable,
  name: string,
  history: { readonly keys: readonly string[]; readonly happenings: readonly Happening[] },
): Promise<void> {
  const heads = new Map<string, { rev: number; startedAt: string }>();
  /** Nobody has a turn on what cannot be read, until it was set aside. */
  const broken = new Set<string>();
  for (const [minute, { conversation, what, text }] of history.happenings.entries()) {
    const key = `${name}:${history.keys[conversation]}`;
    const { rev, startedAt } = heads.get(key) ?? { rev: 0, startedAt: afterNoon(minute) };
    const turn = (changes: Parameters<typeof exampleCommit>[2]) => {
      heads.set(key, { rev: rev + 1, startedAt });
      const said = { activity: `${minute}`, at: afterNoon(minute), text };
      const back = text === '' ? [] : [{ step: text, answers: { problem: text } }];
      const dialog = { ...exampleHead(1).dialog, back };
      const head = { startedAt, dialog, user: { id: `user-${conversation}` } };
      return store.commit(exampleCommit(key, rev + 1, { head, turn: said, ...changes }));
    };
    if (broken.has(key) && what !== 'load') continue;
    switch (what) {
      case 'turn':
        await turn({});
        break;
      case 'queue':
        await turn({ outbox: { add: [exampleItem(`item-${minute % 3}`, afterNoon(minute))] } });
        break;
      case 'bury':
        await turn({ outbox: { bury: [{ id: 'item-1', reason: text }], remove: ['item-2'] } });
        break;
      case 'lease':
        await store.lease({
          now: afterNoon(minute),
          until: afterNoon(minute + 5),
          kinds: ['timer'],
          limit: 2,
          key,
        });
        break;
      case 'forget':
        await turn({ forget: true });
        heads.delete(key);
        break;
      case 'break':
        await breakHead(key);
        if (rev > 0) broken.add(key);
        break;
      case 'load':
        if ((await store.load(key)).outcome !== 'found') heads.delete(key);
        broken.delete(key);
    }
  }
}

/** Everything that is stored under keys of this name. */
export async function wholeOf(archive: StoreArchive, name = ''): Promise<ArchivedConversation[]> {
  const whole: ArchivedConversation[] = [];
  for await (const page of pagesOf(archive, 50)) {
    const keys = page.map(({ key }) => key).filter((key) => key.startsWith(name));
    whole.push(...(await archive.read(keys)));
  }
  return whole;
}

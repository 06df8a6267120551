import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CONVERSATION_VERSION, type Conversation } from '../../src/contracts/conversation.ts';
import {
  type HeadParts,
  headChange,
  headFields,
  headParts,
  wholeHead,
} from '../../src/stores/mongoHead.ts';
import { exampleHead } from './examples.ts';

/** What MongoDB does to a document with `$set` and `$unset`. */
function applied(
  head: unknown,
  change: { readonly set: Readonly<Record<string, unknown>>; readonly unset: readonly string[] },
): unknown {
  const document = structuredClone({ head }) as Record<string, unknown>;
  const parentOf = (path: string): [Record<string, unknown>, string] => {
    const names = path.split('.');
    const last = names.pop() ?? '';
    // Every parent is a part of the document before: the test would fail on a missing one.
    const parent = names.reduce((at, name) => at[name] as Record<string, unknown>, document);
    return [parent, last];
  };
  for (const [path, value] of Object.entries(change.set)) {
    const [parent, name] = parentOf(path);
    parent[name] = structuredClone(value);
  }
  for (const path of change.unset) {
    const [parent, name] = parentOf(path);
    delete parent[name];
  }
  return document['head'];
}

const patch = fc.record({ step: fc.constantFrom('a', 'b', 'c') });
const tried = fc.record({
  what: fc.constantFrom('spam', 'clear'),
  at: fc.constant('2026-11-23T12:00:00Z'),
  outcome: fc.constantFrom('told' as const, 'solved' as const),
});
const offer = fc.record({ reply: fc.constantFrom('1.0', '2.0'), ids: fc.array(fc.string()) });
const Change = fc.record({
  back: fc.array(patch, { maxLength: 6 }),
  tried: fc.array(tried, { maxLength: 6 }),
  offer: fc.option(offer, { nil: undefined }),
  step: fc.constantFrom('menu.open', 'activation.spam'),
});

function headWith(rev: number, change: typeof Change extends fc.Arbitrary<infer T> ? T : never) {
  const base = exampleHead(rev);
  const { offer: shown } = change;
  return {
    ...base,
    dialog: { ...base.dialog, back: change.back, step: change.step },
    session: {
      ...base.session,
      tried: change.tried,
      ...(shown === undefined ? {} : { offer: shown }),
    },
  };
}

function partsOf(conversation: Conversation): HeadParts {
  const parts = headParts(wholeHead(conversation), CONVERSATION_VERSION);
  if (parts === undefined) throw new Error('The head is in the form of this release.');
  return parts;
}

describe('a head in MongoDB', () => {
  test('is the same after any chain of changes as if it had been written as a whole', () => {
    fc.assert(
      fc.property(fc.array(Change, { minLength: 1, maxLength: 8 }), (changes) => {
        let stored: unknown = wholeHead(exampleHead(1));
        const parts = headParts(stored, CONVERSATION_VERSION);
        for (const [index, each] of changes.entries()) {
          const next: Conversation = headWith(index + 2, each);
          if (parts === undefined) throw new Error('The head is in the form of this release.');
          const change = headChange(parts, next);
          stored = applied(stored, change);
          expect(headFields(stored, next.rev)).toEqual(next);
          // What is known without reading is what would be known by reading.
          expect(parts).toEqual(headParts(stored, CONVERSATION_VERSION));
        }
      }),
    );
  });

  test('one step more, or one back, changes one entry of the list and not the others', () => {
    const back = Array.from({ length: 50 }, (_, index) => ({ step: `activation.${index}` }));
    const head = (list: typeof back) => {
      const base = exampleHead(1);
      return { ...base, dialog: { ...base.dialog, back: list } };
    };
    const further = headChange(partsOf(head(back)), head([...back.slice(1), { step: 'new' }]));
    expect(further.set).toEqual({ 'head.dialog.back.50': { step: 'new' } });
    expect(further.unset).toEqual(['head.dialog.back.0']);
    const earlier = headChange(partsOf(head(back)), head(back.slice(0, -1)));
    expect(earlier.set).toEqual({});
    expect(earlier.unset).toEqual(['head.dialog.back.49']);
  });

  test('of another version or form is written as a whole', () => {
    const head = wholeHead(exampleHead(1));
    expect(headParts({ ...head, version: 1 }, CONVERSATION_VERSION)).toBeUndefined();
    expect(headParts(exampleHead(1), CONVERSATION_VERSION)).toBeUndefined();
    expect(headParts('text', CONVERSATION_VERSION)).toBeUndefined();
  });
});

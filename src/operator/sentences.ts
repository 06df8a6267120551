import type { Comparison, CopyOutcome, Progress } from './copyStore.ts';
import type { StoreCount } from './countStore.ts';

/** What an operator reads of a count. */
export function countTable({ conversations, waiting, dead, setAside }: StoreCount): string {
  const rows: [string, string][] = [['conversations', String(conversations)]];
  const kinds = [...waiting].sort(([one], [other]) => (one < other ? -1 : 1));
  if (kinds.length === 0) rows.push(['waiting', '0']);
  for (const [kind, { total, overdue }] of kinds) {
    rows.push([`waiting: ${kind}`, `${total}, of them overdue by more than a minute ${overdue}`]);
  }
  if (dead.size === 0) rows.push(['dead letters', '0']);
  for (const [kind, reasons] of [...dead].sort(([one], [other]) => (one < other ? -1 : 1))) {
    for (const [reason, count] of [...reasons].sort(commonestFirst)) {
      rows.push([`dead letters: ${kind}`, `${count}, since: ${reason}`]);
    }
  }
  rows.push(['set aside', String(setAside)]);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

function commonestFirst(one: readonly [string, number], other: readonly [string, number]): number {
  return other[1] - one[1] || (one[0] < other[0] ? -1 : 1);
}

export function progressLine({ round, done, of }: Progress): string {
  return `${round === 1 ? 'copied' : `verified (round ${round - 1})`}: ${done} of ${of}`;
}

/** What became of a copy, and whether all is well. */
export function copyReport(result: CopyOutcome): { readonly text: string; readonly ok: boolean } {
  if (result.outcome === 'refused') {
    return {
      ok: false,
      text:
        `Nothing was copied: the target holds ${conversations(result.strangers)} of which the source ` +
        'knows nothing. Name an empty store, or add --into-existing to leave them there beside what is copied.',
    };
  }
  const { outcome, copied, again, other, arrived } = result;
  const lines = [`Copied: ${copied}. There already: ${result.already}.`];
  lines.push(sides(result));
  if (other > 0) lines.push(otherSentence(other));
  if (again > 0) {
    lines.push(
      `While it was copied ${again} changed, and were copied again: somebody still uses one of the stores. Stop the service and run this once more.`,
    );
  }
  if (arrived > 0) {
    lines.push(
      `Meanwhile ${conversations(arrived)} came into the target: somebody serves it already. Stop that service and run this once more.`,
    );
  }
  if (outcome === 'unsettled') {
    lines.push(
      `NOT verified: in the last round ${result.behind} still differed. Stop the service on both stores and run this again; if it stays, one of them changes what it is given.`,
    );
  }
  const ok = outcome === 'verified' && other === 0;
  if (ok) lines.push('Verified: the target holds the same.');
  return { text: lines.join('\n'), ok };
}

/** What came of a comparison, and whether the stores hold the same. */
export function compareReport(result: Comparison): { readonly text: string; readonly ok: boolean } {
  const { behind, other, strangers } = result;
  const lines = [sides(result)];
  if (behind > 0) lines.push(`The target lacks ${behind}, or has them in an earlier state.`);
  if (other > 0) lines.push(`Under ${other} keys the target holds something else, or newer.`);
  if (strangers > 0) {
    lines.push(`The target holds ${conversations(strangers)} of which the source knows nothing.`);
  }
  const ok = behind + other + strangers === 0;
  lines.push(ok ? 'They hold the same.' : 'They differ.');
  return { text: lines.join('\n'), ok };
}

export function conversations(count: number): string {
  return `${count} conversation${count === 1 ? '' : 's'}`;
}

function sides({ from, to }: Comparison): string {
  return [
    `source: ${conversations(from.conversations)}, checksum ${from.checksum}`,
    `target: ${conversations(to.conversations)}, checksum ${to.checksum}`,
  ].join('\n');
}

function otherSentence(other: number): string {
  return (
    `Left as they are: ${other}, since the target holds something else or newer under the same key. ` +
    'It was served after an earlier copy: go on with the target, or copy into an empty store.'
  );
}

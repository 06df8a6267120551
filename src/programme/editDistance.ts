/** What one edit costs; `before` is the character ahead of the place, where there is one. */
export type EditCosts = {
  readonly insert: (added: string, before: string | undefined) => number;
  readonly remove: (removed: string) => number;
  readonly replace: (from: string, to: string) => number;
  readonly swap: number;
};

const everyEditIsOne: EditCosts = { insert: () => 1, remove: () => 1, replace: () => 1, swap: 1 };

/**
 * Cost of turning `intended` into `typed` by inserting, removing and replacing characters and by
 * swapping neighbours (optimal string alignment: no place is edited twice). Compares UTF-16 units.
 */
export function editDistance(
  intended: string,
  typed: string,
  costs: EditCosts = everyEditIsOne,
): number {
  let beforeLast: number[] = [];
  let last: number[] = [0];
  for (let j = 1; j <= typed.length; j++) {
    last.push(at(last, j - 1) + costs.insert(typed.charAt(j - 1), typed[j - 2]));
  }
  for (let i = 1; i <= intended.length; i++) {
    const wanted = intended.charAt(i - 1);
    const row = [at(last, 0) + costs.remove(wanted)];
    for (let j = 1; j <= typed.length; j++) {
      const got = typed.charAt(j - 1);
      let best = Math.min(
        at(last, j) + costs.remove(wanted),
        at(row, j - 1) + costs.insert(got, typed[j - 2]),
        at(last, j - 1) + (wanted === got ? 0 : costs.replace(wanted, got)),
      );
      if (i > 1 && j > 1 && wanted === typed[j - 2] && intended[i - 2] === got && wanted !== got) {
        best = Math.min(best, at(beforeLast, j - 2) + costs.swap);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, typed.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** One figure of a bench: what was measured, its value, and the bound it has to keep. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: { readonly atMost: number } | { readonly atLeast: number };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

export function keeps({ value, bound }: Figure): boolean {
  if (bound === undefined) return true;
  return 'atMost' in bound ? value <= bound.atMost : value >= bound.atLeast;
}

/** The figures as a table for people, and as JSON for programs. */
export function report(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, value, unit, bound } = figure;
    const wanted =
      bound === undefined
        ? ''
        : 'atMost' in bound
          ? `at most ${bound.atMost}`
          : `at least ${bound.atLeast}`;
    const verdict = bound === undefined ? '' : keeps(figure) ? 'kept' : 'MISSED';
    return [name, `${round(value)} ${unit}`, wanted, verdict];
  });
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const json = figures.map((figure) => ({
    ...figure,
    value: round(figure.value),
    kept: keeps(figure),
  }));
  return `${table.join('\n')}\n\n${JSON.stringify(json)}`;
}

function round(value: number): number {
  return Number(value.toPrecision(value >= 1000 ? 5 : 3));
}

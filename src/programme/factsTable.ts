import type { FactValue } from './facts/fact.ts';
import { FACT_IDS, type Facts, missingFacts } from './facts.ts';
import { staleFacts } from './staleFacts.ts';

const headings = ['fact', 'value', 'status', 'wording', 'verified on', 'source'];
const widestValue = 60;

/**
 * All facts as a table in plain text, then what is missing and what was not verified for 180
 * days before `today`. Ends without a line break.
 */
export function factsTable(facts: Facts, today: Temporal.PlainDate): string {
  const rows = FACT_IDS.map((id) => {
    const { value, status, wording, verifiedOn, source } = facts[id];
    const checked = value === undefined ? undefined : verifiedOn;
    return [id, shorten(showValue(value)), status, wording, checked ?? '–', source];
  });
  const sections = [drawTable([headings, ...rows])];

  const missing = missingFacts(facts);
  if (missing.length > 0) {
    sections.push(
      `Missing (${missing.length}); the guide says so or sends people to their contact. Set them in OVERRIDES_DIR/facts.yaml:\n${list(missing)}`,
    );
  }
  const stale = staleFacts(facts, today);
  if (stale.length > 0) {
    sections.push(
      `Warning: not verified for 180 days (${stale.length}). Look them up and note the day as verifiedOn:\n${list(
        stale.map(({ id, verifiedOn, ageDays }) => `${id}, ${ageDays} days ago (${verifiedOn})`),
      )}`,
    );
  }
  return sections.join('\n\n');
}

function showValue(value: FactValue | undefined): string {
  if (value === undefined) return '(not set)';
  if (typeof value !== 'object') return String(value);
  return `${value.de} | ${value.en}`;
}

function shorten(text: string): string {
  const inOneLine = text.replace(/\s+/g, ' ');
  return inOneLine.length > widestValue ? `${inOneLine.slice(0, widestValue - 1)}…` : inOneLine;
}

function list(items: readonly string[]): string {
  return items.map((item) => `  ${item}`).join('\n');
}

function drawTable(rows: readonly (readonly string[])[]): string {
  const widths = headings.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

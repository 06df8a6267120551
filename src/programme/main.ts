import { parseArgs } from 'node:util';
import { resolveFacts } from './facts.ts';
import { factsTable } from './factsTable.ts';
import { FactsFileError, readFactsFile } from './readFactsFile.ts';
import { todayInZurich } from './renewalWindow.ts';

const usage = `Lists every fact the guide knows, as it would use them.

  npm run facts [-- --now 2027-05-31]

  --now   the day, or the instant in ISO form, to count from (for trying)
  OVERRIDES_DIR   a folder whose facts.yaml overrides facts`;

/** The command line is wrong; the message says how it should be. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

try {
  const today = readToday(process.argv.slice(2));
  const { OVERRIDES_DIR: folder } = process.env;
  const overrides = folder ? await readFactsFile(folder) : {};
  process.stdout.write(`${factsTable(resolveFacts(overrides), today)}\n`);
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${usage}\n`);
    process.exitCode = 2;
  } else if (error instanceof FactsFileError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}

function readToday(args: string[]): Temporal.PlainDate {
  const now = readNow(args);
  if (now === undefined) return todayInZurich(Temporal.Now.instant());
  try {
    return /[Zz]$|[+-]\d\d:?\d\d$/.test(now) && now.includes('T')
      ? todayInZurich(Temporal.Instant.from(now))
      : Temporal.PlainDate.from(now);
  } catch {
    throw new UsageError(`--now ${now} is no day or instant in ISO form.`);
  }
}

function readNow(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { now: { type: 'string' } } }).values.now;
  } catch (error) {
    throw new UsageError(Error.isError(error) ? error.message : String(error));
  }
}

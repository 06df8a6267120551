import { parseArgs } from 'node:util';
import { resolveFacts } from './facts.ts';
import { factsTable } from './factsTable.ts';
import { FactsFileError, readFactsFile } from './readFactsFile.ts';
import { todayInZurich } from './renewalWindow.ts';

const usage = `Lists every fact the guide knows, as it would use them.

  npm run facts [-- --now 2027-05-31]
  npm run facts -- --help

  --now   the day, or the instant in ISO form, to count from (for trying)
  OVERRIDES_DIR   a folder whose facts.yaml overrides facts`;

/** The command line is wrong; the message says how it should be. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

try {
  const { now, help } = readArguments(process.argv.slice(2));
  process.stdout.write(`${help ? usage : await table(now)}\n`);
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

async function table(now: string | undefined): Promise<string> {
  const today = readToday(now);
  const { OVERRIDES_DIR: folder } = process.env;
  const overrides = folder ? await readFactsFile(folder) : {};
  return factsTable(resolveFacts(overrides), today);
}

function readToday(now: string | undefined): Temporal.PlainDate {
  if (now === undefined) return todayInZurich(Temporal.Now.instant());
  try {
    return /[Zz]$|[+-]\d\d:?\d\d$/.test(now) && now.includes('T')
      ? todayInZurich(Temporal.Instant.from(now))
      : Temporal.PlainDate.from(now);
  } catch {
    throw new UsageError(`--now ${now} is no day or instant in ISO form.`);
  }
}

function readArguments(args: string[]): { now: string | undefined; help: boolean } {
  try {
    const { values } = parseArgs({
      args,
      options: { now: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    return { now: values.now, help: values.help === true };
  } catch (error) {
    throw new UsageError(Error.isError(error) ? error.message : String(error));
  }
}

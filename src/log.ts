import pino, { type Logger } from 'pino';

const LINES_TOGETHER_BYTES = 12_288;
const LATEST_MS = 100;

/**
 * The log as lines of JSON on standard output. They go out together, after a tenth of a second at the
 * latest and when the process ends: a write for each cost a tenth of a turn.
 */
export function createLog(level: string): Logger {
  const output = pino.destination({
    sync: false,
    minLength: LINES_TOGETHER_BYTES,
    periodicFlush: LATEST_MS,
  });
  return pino({ level, base: null }, output);
}

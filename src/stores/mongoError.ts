import {
  MongoBulkWriteError,
  MongoDriverError,
  MongoError,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
} from 'mongodb';
import { StoreUnavailableError } from '../contracts/storeUnavailableError.ts';
import { MongoCommandError } from './mongoCommandError.ts';
import { MongoSetupError } from './mongoSetupError.ts';

/** The oldest server that is supported, and the wire version by which it makes itself known. */
export const OLDEST_SERVER = { release: '5.0', wireVersion: 13 } as const;

const BAD_CREDENTIALS = new Set([18, 8000]);
const NOT_ALLOWED = new Set([13]);
const INDEX_IN_THE_WAY = new Set([85, 86]);
const NO_DISK_SPACE = 14031;

/**
 * An error of the driver as one of ours, which says what to do and quotes neither credentials nor
 * stored data: the driver's own messages may hold both. Other errors are given back as they are.
 *
 * @param hosts the servers' addresses, for people
 */
export function translated(error: unknown, hosts: string): unknown {
  if (!(error instanceof MongoError)) return error;
  const at = `MongoDB at ${hosts}`;
  if (error instanceof MongoServerSelectionError) return unselected(error, at);
  if (error instanceof MongoNetworkError) return unreachable(at, causeOf(error));
  // What breaks several updates on their way comes in the guise of a refusal, with no code.
  if (error instanceof MongoBulkWriteError && error.code === undefined) {
    return unreachable(at, causeOf(error));
  }
  if (error instanceof MongoServerError) return refused(error, at);
  // Connections that were closed or used up: the driver makes new ones.
  if (error instanceof MongoDriverError) return unreachable(at, error.name);
  return new MongoCommandError(error.name);
}

/** The driver cannot make a client of the URI; what it says may quote it. */
export function unreadable(): MongoSetupError {
  return new MongoSetupError(
    'MONGODB_URI cannot be read. It looks like mongodb://user:password@host1,host2/lotse; signs ' +
      'such as @ : / in name or password are written percent-encoded.',
  );
}

/** The server is older than what the driver or the store can work with. */
export function tooOld(at: string): MongoSetupError {
  return new MongoSetupError(
    `${at} is too old: version ${OLDEST_SERVER.release} or later is needed. Update the server.`,
  );
}

/** Nothing there that can be used; the sentence for `/readyz`, logs and errors. */
export function unreachable(at: string, cause: string): StoreUnavailableError {
  return new StoreUnavailableError(
    `${at} cannot be reached (${cause}). See that the server runs and that MONGODB_URI names it; ` +
      'it is tried again by itself.',
  );
}

function unselected(error: MongoServerSelectionError, at: string): Error {
  const servers = [...(error.reason?.servers.values() ?? [])];
  const errors = servers.flatMap((server) => (server.error === null ? [] : [server.error]));
  if (errors.some(({ message }) => /(max|min)imum wire version/.test(message))) return tooOld(at);
  const denied = errors.find((each) => each instanceof MongoServerError);
  if (denied instanceof MongoServerError) return refused(denied, at);
  if (servers.some(({ type }) => type === 'RSGhost')) {
    return new StoreUnavailableError(
      `${at} belongs to a replica set that has not been initiated. Run rs.initiate() on it once.`,
    );
  }
  const cause = errors[0] === undefined ? 'no server answers as primary' : causeOf(errors[0]);
  return unreachable(at, cause);
}

function refused(error: MongoServerError, at: string): Error {
  const code = Number(error.code);
  const name = String(error.codeName ?? (error.code === undefined ? error.name : code));
  if (BAD_CREDENTIALS.has(code)) {
    return new MongoSetupError(
      `${at} does not accept the user name and password of MONGODB_URI. Correct them there, and ` +
        'add authSource where the user is defined in another database.',
    );
  }
  if (NOT_ALLOWED.has(code)) {
    return new MongoSetupError(
      `${at} does not allow what the store has to do. Name a user with the role readWrite on the ` +
        'database in MONGODB_URI.',
    );
  }
  if (INDEX_IN_THE_WAY.has(code)) {
    return new MongoSetupError(
      `${at} has an index of the same name but another form. Drop it; the start makes it anew.`,
    );
  }
  if (code === NO_DISK_SPACE) {
    return new StoreUnavailableError(`${at} has no disk space left. Make room on the server.`);
  }
  if (error.hasErrorLabel('RetryableWriteError') || error.hasErrorLabel('RetryableError')) {
    return unreachable(at, name);
  }
  return TEMPORARY.has(code) ? unreachable(at, name) : new MongoCommandError(name);
}

/** Elections, shutdowns, time limits: in a moment things are as they should be. */
const TEMPORARY = new Set([
  6, 7, 50, 64, 89, 91, 133, 189, 202, 262, 9001, 10058, 10107, 11600, 11602, 13435, 13436, 17280,
]);

/** The system's code, such as ECONNREFUSED, where there is one. */
function causeOf(error: Error): string {
  const { cause } = error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  const code = /\b(E[A-Z]{4,}|querySrv \w+)\b/.exec(error.message)?.[1];
  return code ?? (/timed? ?out/i.test(error.message) ? 'it does not answer in time' : error.name);
}

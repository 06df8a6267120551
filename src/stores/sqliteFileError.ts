/** The store's file cannot be used; the message names the cause and the cure. */
export class SqliteFileError extends Error {
  override readonly name = 'SqliteFileError';
}

/** The store kept changing under a turn, or would not take it. */
export class TurnConflictError extends Error {
  override readonly name = 'TurnConflictError';
  constructor(key: string, attempts: number) {
    super(
      `The turn of ${key} lost against another ${attempts} times in a row. ` +
        'Something writes to this conversation without end: look for a client that loops.',
    );
  }
}

/** MongoDB has refused a command. What it says may quote stored data, so that only its code is told. */
export class MongoCommandError extends Error {
  override readonly name = 'MongoCommandError';
  constructor(code: string) {
    super(
      `MongoDB refused a command (${code}); nothing was changed. ` +
        'The same can be tried again; if it stays, the server’s log has the reason.',
    );
  }
}

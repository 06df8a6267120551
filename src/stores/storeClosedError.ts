/** The store was used after it had been closed. */
export class StoreClosedError extends Error {
  override readonly name = 'StoreClosedError';
  constructor() {
    super('The store is closed: the process is shutting down. Close it after the last turn.');
  }
}

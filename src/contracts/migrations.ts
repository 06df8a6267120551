type Stored = Readonly<Record<string, unknown>>;

/** From the version in the key to the next. Each is pure and stays for good. */
export const MIGRATIONS: ReadonlyMap<number, (stored: Stored) => Stored> = new Map([
  [1, fromVersion1],
]);

/**
 * Version 1 had the language as a bare code, which could not say that the user had chosen it, and
 * knew no turns that wait for delivery.
 */
function fromVersion1(stored: Stored): Stored {
  const session = record(stored['session']);
  const { language } = session;
  return {
    ...stored,
    session: {
      ...session,
      language: typeof language === 'string' ? { code: language, chosen: false } : language,
    },
    undelivered: stored['undelivered'] ?? [],
  };
}

function record(value: unknown): Stored {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

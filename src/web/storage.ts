/** What a browser keeps for us; where it keeps nothing (private windows, policies), this page does. */
export interface Storage {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
}

/**
 * @param scope keeps the conversations of several servers on one site apart
 */
export function openStorage(kind: 'localStorage' | 'sessionStorage', scope: string): Storage {
  const memory = new Map<string, string>();
  const keyOf = (name: string) => `lotse:${scope}:${name}`;
  // Even to name the storage throws where it is blocked.
  const attempt = <T>(use: (area: globalThis.Storage) => T, otherwise: () => T): T => {
    try {
      return use(window[kind]);
    } catch {
      return otherwise();
    }
  };
  return {
    get: (name) => {
      const key = keyOf(name);
      const text = attempt<string | null | undefined>(
        (area) => area.getItem(key),
        () => memory.get(key),
      );
      try {
        // What is not there is no JSON either.
        return JSON.parse(text ?? '');
      } catch {
        return undefined;
      }
    },
    set: (name, value) => {
      const key = keyOf(name);
      const text = JSON.stringify(value);
      attempt(
        (area) => area.setItem(key, text),
        () => void memory.set(key, text),
      );
    },
    remove: (name) => {
      const key = keyOf(name);
      attempt(
        (area) => area.removeItem(key),
        () => void memory.delete(key),
      );
    },
  };
}

/**
 * A key as a text that any database can hold: half a character (a lone surrogate) would come back
 * as another sign, and two keys would become one. Such a key is written as JSON.
 */
export function storedKey(key: string): string {
  return key.isWellFormed() && !key.startsWith('"') ? key : JSON.stringify(key);
}

/** The key that `storedKey` has written. */
export function keyOf(stored: string): string {
  return stored.startsWith('"') ? String(JSON.parse(stored)) : stored;
}

/** Keys in the order in which any store walks over them. */
export function inStoredOrder(one: string, other: string): number {
  return Buffer.compare(Buffer.from(storedKey(one)), Buffer.from(storedKey(other)));
}

/** Which pages may use the web chat. */
export interface OriginRule {
  /** Our own pages always may; `null`, which sandboxed and local pages send, never. */
  allows(origin: string, ownOrigin: string): boolean;
}

/** @param allowed as `ALLOWED_ORIGINS` has them: `https://host`, or `*` for any */
export function originRule(allowed: readonly string[]): OriginRule {
  const any = allowed.includes('*');
  const known = new Set(allowed);
  return {
    allows: (origin, ownOrigin) =>
      origin !== 'null' && (any || origin === ownOrigin || known.has(origin.toLowerCase())),
  };
}

/** An instant in the one form in which instants can be compared as texts. */
export function sortableInstant(instant: string): string {
  return new Date(instant).toISOString();
}

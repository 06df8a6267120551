/**
 * A RegExp for folded text, written with plain spellings: `ue`, `ae` and `oe` in the source lose
 * their `e` as they do in the text. Umlauts may not occur in the source.
 */
export function foldedPattern(source: string, flags = 'u'): RegExp {
  return new RegExp(source.replace(/([aou])e/g, '$1'), flags);
}

/**
 * Whether `word` is `target` or one slip away from it: a letter missing, doubled, wrong or swapped
 * with its neighbour. The first letter must be right. Both are expected in folded form.
 */
export function isSlipOf(word: string, target: string): boolean {
  if (word === target) return true;
  if (word[0] !== target[0] || Math.abs(word.length - target.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === target[at]) at++;
  const rest = word.slice(at);
  const wanted = target.slice(at);
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}

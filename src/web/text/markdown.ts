/** A piece of a text: nothing else is ever drawn of what a message says. */
export type Span =
  | { readonly kind: 'plain' | 'bold' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

const MARKS =
  /\*\*(?<bold>[^*]+(?:\*[^*]+)*)\*\*|`(?<code>[^`]+)`|\[(?<label>[^\]\n]+)\]\((?<target>[^()\s]+)\)|(?<bare>https:\/\/[^\s<>"«»“”]+[^\s<>"«»“”.,;:!?)])/g;

/**
 * The Markdown subset of the guide's texts: bold, code, links and bare https addresses. What else
 * stands there, HTML as well, is plain text.
 */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    const { bold, code, label, target, bare } = match.groups ?? {};
    const span = spanOf({ bold, code, label, target, bare });
    if (span === undefined) continue;
    if (match.index > at) spans.push({ kind: 'plain', text: text.slice(at, match.index) });
    spans.push(span);
    at = match.index + match[0].length;
  }
  if (at < text.length) spans.push({ kind: 'plain', text: text.slice(at) });
  return spans;
}

function spanOf(found: Readonly<Record<string, string | undefined>>): Span | undefined {
  const { bold, code, label, target, bare } = found;
  if (bold !== undefined) return { kind: 'bold', text: bold };
  if (code !== undefined) return { kind: 'code', text: code };
  const href = safeHref(target ?? bare ?? '');
  return href === undefined ? undefined : { kind: 'link', text: label ?? bare ?? href, href };
}

/** The address where it is one that may be followed: https or mailto, and nothing else. */
export function safeHref(address: string): string | undefined {
  if (!/^(?:https:\/\/|mailto:)/i.test(address)) return undefined;
  try {
    const { protocol } = new URL(address);
    return protocol === 'https:' || protocol === 'mailto:' ? address : undefined;
  } catch {
    return undefined;
  }
}

import type { ComponentChildren } from 'preact';
import { safeHref } from '../text/markdown.ts';
import { useShared } from './context.ts';

/** A link that may be followed; any other address is shown as plain text. */
export function ExternalLink({
  href,
  class: name,
  children,
}: {
  href: string;
  class?: string;
  children: ComponentChildren;
}) {
  const { texts } = useShared();
  const safe = safeHref(href);
  if (safe === undefined) return <span>{children}</span>;
  const mail = safe.startsWith('mailto:');
  return (
    <a class={name} href={safe} target={mail ? undefined : '_blank'} rel="noopener noreferrer">
      {children}
      {mail ? null : <span class="unseen"> {texts.opensTab}</span>}
    </a>
  );
}

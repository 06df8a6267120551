import { spansOf } from '../text/markdown.ts';
import { ExternalLink } from './ExternalLink.tsx';

/** A text of the guide: paragraphs of the Markdown subset, built node by node. */
export function Text({ text, class: name = 'text' }: { text: string; class?: string }) {
  return (
    <p class={name}>
      {spansOf(text).map((span) => {
        switch (span.kind) {
          case 'plain':
            return span.text;
          case 'bold':
            return <strong>{span.text}</strong>;
          case 'code':
            return <code>{span.text}</code>;
          case 'link':
            return <ExternalLink href={span.href}>{span.text}</ExternalLink>;
        }
      })}
    </p>
  );
}

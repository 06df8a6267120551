import type { Block as BlockValue, Reply } from '../../contracts/reply.ts';
import { BrowserField } from './BrowserField.tsx';
import { CopyButton } from './CopyButton.tsx';
import { DateField } from './DateField.tsx';
import { EmailField } from './EmailField.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { FileButton } from './FileButton.tsx';
import { AlertIcon, CheckIcon, ClockIcon, LinkIcon } from './icons.tsx';
import { Qr } from './Qr.tsx';
import { ResumeCard } from './ResumeCard.tsx';
import { Text } from './Text.tsx';

/** One block of a reply; `live`: it belongs to the open step, so its fields may be used. */
export function Block({ block, reply, live }: { block: BlockValue; reply: Reply; live: boolean }) {
  switch (block.kind) {
    case 'text':
      return <Text text={block.text} />;
    case 'progress':
      return <Progress at={block.at} of={block.of} text={block.text} />;
    case 'checklist':
      return (
        <ul class="checklist">
          {block.items.map((item) => (
            <li>
              <CheckIcon />
              <Text text={item} class="item" />
            </li>
          ))}
        </ul>
      );
    case 'snippet':
      // The name of the conversation would help nobody here: a link does.
      if (block.wayBack === true) return live ? <ResumeCard /> : null;
      return <Snippet label={block.label} text={block.text} />;
    case 'link':
      return (
        <ExternalLink href={block.href} class="card-link">
          <span>{block.label}</span>
          <LinkIcon />
        </ExternalLink>
      );
    case 'file':
      return (
        <>
          <Snippet label={block.label} text={block.text} />
          <FileButton name={block.name} mediaType={block.mediaType} content={block.content} />
        </>
      );
    case 'preview':
      return (
        <div class="preview">
          <dl>
            <dt>{block.labels.to}</dt>
            <dd>{block.to}</dd>
            <dt>{block.labels.subject}</dt>
            <dd>{block.subject}</dd>
          </dl>
          <div class="preview-body">{block.body}</div>
        </div>
      );
    case 'qr':
      return <Qr content={block.content} label={block.label} />;
    case 'status':
      return (
        <div class={`status ${block.state}`}>
          {block.state === 'done' ? (
            <CheckIcon />
          ) : block.state === 'waiting' ? (
            <ClockIcon />
          ) : (
            <AlertIcon />
          )}
          <Text text={block.text} class="item" />
        </div>
      );
    case 'input':
      if (!live) return null;
      if (block.input === 'email') return <EmailField id={reply.id} label={block.label} />;
      if (block.input === 'date') return <DateField id={reply.id} />;
      return block.input === 'browser' ? <BrowserField /> : null;
    case 'choices':
      // Drawn below the bubble, and of the latest reply only.
      return null;
  }
}

function Snippet({ label, text }: { label: string; text: string }) {
  return (
    <div class="snippet">
      <div class="snippet-head">
        <span class="label">{label}</span>
        <CopyButton text={text} what={label} />
      </div>
      <div class="snippet-text">{text}</div>
    </div>
  );
}

function Progress({ at, of, text }: { at: number; of: number; text: string }) {
  return (
    <div class="progress">
      <span class="dots" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <i class={index < at ? 'on' : ''} key={index} />
        ))}
      </span>
      <span class="progress-text">{text}</span>
    </div>
  );
}

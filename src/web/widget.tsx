import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../contracts/language.ts';
import type { Opened } from './connection/wire.ts';
import type { Options } from './options.ts';
import { Chat } from './state/chat.ts';
import css from './styles/widget.css';
import { WEB_TEXTS } from './text/texts.ts';
import { backCloses } from './view/backCloses.ts';
import { calmDoubleClick } from './view/calmDoubleClick.ts';
import { SharedProvider } from './view/context.ts';
import { followKeyboard } from './view/followKeyboard.ts';
import { keepFocus } from './view/keepFocus.ts';
import { Panel } from './view/Panel.tsx';

export interface MountParts {
  readonly root: ShadowRoot;
  readonly panel: HTMLElement;
  readonly options: Options;
  /** A conversation asked for while this script was loading. */
  readonly ahead: Promise<Opened | undefined> | undefined;
  /** Undefined where the chat is the whole page. */
  readonly onClose: (() => void) | undefined;
  onUnread(count: number): void;
  onLanguage(language: Language): void;
}

export interface Mounted {
  /** @param focus moves the focus into the chat: the user has asked for it */
  show(open: boolean, focus: boolean): void;
}

/** Draws the chat into the panel of the loader; it connects when it is first shown, or back again. */
export function mount(parts: MountParts): Mounted {
  const { root, panel, options, ahead, onClose } = parts;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  if (onClose !== undefined) {
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', 'title');
    keepFocus(root, panel, onClose);
  }
  const watch = onClose === undefined ? undefined : backCloses(onClose);
  followKeyboard(panel);
  calmDoubleClick(panel);

  const chat = new Chat({ base: options.base, language: options.language, ahead });
  chat.subscribe(() => {
    parts.onUnread(chat.state.unread);
    parts.onLanguage(chat.state.language);
  });
  render(<Widget chat={chat} options={options} onClose={onClose} />, panel);
  if (takenLink() === undefined) chat.open();
  return {
    show: (open, focus) => {
      chat.show(open);
      watch?.(open);
      // Not on a phone: its keyboard would hide what there is to read.
      if (!open || !focus) return;
      const target = matchMedia('(pointer: coarse)').matches ? '.log' : 'textarea, .take button';
      panel.querySelector<HTMLElement>(target)?.focus();
    },
  };
}

function Widget({
  chat,
  options,
  onClose,
}: {
  chat: Chat;
  options: Options;
  onClose: (() => void) | undefined;
}) {
  const [state, setState] = useState(chat.state);
  const [link, setLink] = useState(takenLink);
  useEffect(() => {
    setState(chat.state);
    return chat.subscribe(() => setState(chat.state));
  }, [chat]);
  const texts = WEB_TEXTS[state.language];
  const onTaken = () => {
    history.replaceState(null, '', location.pathname + location.search);
    setLink(undefined);
    chat.open();
  };
  return (
    <SharedProvider value={{ chat, options, texts, name: options.name ?? texts.title }}>
      <div class="chat" lang={state.language}>
        <Panel state={state} linkToken={link} onTaken={onTaken} onClose={onClose} />
      </div>
    </SharedProvider>
  );
}

/** Of a link that goes on with a conversation of another device: in the fragment, which no server sees. */
function takenLink(): string | undefined {
  return /^#resume=([\w.-]{20,2000})$/.exec(location.hash)?.[1];
}

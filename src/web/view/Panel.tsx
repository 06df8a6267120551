import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChatState } from '../state/chat.ts';
import { Composer } from './Composer.tsx';
import { useShared } from './context.ts';
import { CloseIcon, LotseMark, PhoneIcon } from './icons.tsx';
import { Log } from './Log.tsx';
import { ResumeCard } from './ResumeCard.tsx';
import { TakeCard } from './TakeCard.tsx';

/** The chat itself: who speaks, how the line stands, the conversation, the line to write into. */
export function Panel({
  state,
  linkToken,
  onTaken,
  onClose,
}: {
  state: ChatState;
  /** Of another device: the conversation behind it waits to be taken. */
  linkToken: string | undefined;
  onTaken: () => void;
  onClose: (() => void) | undefined;
}) {
  const { chat, texts } = useShared();
  const [elsewhere, setElsewhere] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { entries, language } = state;
  const last = entries.at(-1);
  const wanted =
    last?.kind === 'guide' ? last.reply.blocks.find((block) => block.kind === 'input') : undefined;

  // A step on answers the card as well.
  useEffect(() => setElsewhere(false), [entries.length]);

  const back = () => {
    setElsewhere(false);
    opener.current?.focus();
  };
  // Before it closes the whole panel.
  const onEscape = (event: KeyboardEvent) => {
    if (!elsewhere || event.key !== 'Escape') return;
    event.stopPropagation();
    back();
  };

  if (linkToken !== undefined) {
    return (
      <>
        <Header onClose={onClose} />
        <TakeCard token={linkToken} onDone={onTaken} />
      </>
    );
  }
  return (
    <>
      <Header onClose={onClose}>
        <button
          type="button"
          class="head-button"
          lang={language === 'de' ? 'en' : 'de'}
          aria-label={`${texts.otherLanguageCode} – ${texts.otherLanguage}`}
          title={texts.otherLanguage}
          onClick={() => chat.say(texts.otherLanguage)}
        >
          {texts.otherLanguageCode}
        </button>
        <button
          type="button"
          class="head-button"
          ref={opener}
          onKeyDown={onEscape}
          aria-label={texts.resume.open}
          title={texts.resume.open}
          aria-expanded={elsewhere}
          onClick={() => setElsewhere(!elsewhere)}
        >
          <PhoneIcon />
        </button>
      </Header>
      <Line state={state} />
      {elsewhere ? (
        <section class="drawer" aria-label={texts.resume.title} onKeyDown={onEscape}>
          <h2>{texts.resume.title}</h2>
          <ResumeCard />
          <button type="button" class="plain" onClick={back}>
            {texts.resume.back}
          </button>
        </section>
      ) : null}
      <Log state={state} />
      {state.line === 'refused' ? null : <Composer wanted={wanted} />}
    </>
  );
}

function Header({
  onClose,
  children,
}: {
  onClose: (() => void) | undefined;
  children?: preact.ComponentChildren;
}) {
  const { options, texts, name } = useShared();
  const [logo, setLogo] = useState(options.logo);
  return (
    <header class="head">
      <span class="logo">
        {logo === undefined ? (
          <LotseMark />
        ) : (
          <img src={logo} alt="" width="32" height="32" onError={() => setLogo(undefined)} />
        )}
      </span>
      <span class="head-text">
        {onClose === undefined ? <h1 id="title">{name}</h1> : <h2 id="title">{name}</h2>}
        <span class="subtitle">{texts.subtitle}</span>
      </span>
      {children}
      {onClose === undefined ? null : (
        <button type="button" class="head-button" aria-label={texts.button.close} onClick={onClose}>
          <CloseIcon />
        </button>
      )}
    </header>
  );
}

/** How the line stands, as long as it is not simply open, and the empty log does not say it. */
function Line({ state }: { state: ChatState }) {
  const { chat, texts } = useShared();
  const { line, empty } = state;
  const words = {
    open: '',
    connecting: empty ? texts.connection.connecting : '',
    lost: texts.connection.lost,
    down: empty ? '' : texts.connection.down,
    offline: empty ? '' : texts.connection.offline,
    refused: empty ? '' : texts.connection.refused,
  }[line];
  return (
    <div role="status" class={words === '' ? 'unseen' : `line ${line}`}>
      <span>{words}</span>
      {words !== '' && (line === 'down' || line === 'lost') ? (
        <button type="button" class="plain" onClick={() => chat.open()}>
          {texts.connection.retry}
        </button>
      ) : null}
    </div>
  );
}

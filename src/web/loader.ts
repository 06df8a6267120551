import type { Language } from '../contracts/language.ts';
import { button as de } from '../locales/de/webButton.ts';
import { button as en } from '../locales/en/webButton.ts';
import type { Opened } from './connection/wire.ts';
import { readOptions } from './options.ts';
import { openStorage } from './storage.ts';
import css from './styles/launcher.css';
import { themeCss } from './styles/theme.ts';
import type { Mounted, mount } from './widget.tsx';

/** Where the rest lies, below the server's address; filled in by the build. */
declare const WIDGET_PATH: string;
const TEXTS = { de, en };
const TAG = 'lotse-chat';

const script = document.currentScript;
// Named twice on a page it is there once.
if (script instanceof HTMLScriptElement && document.querySelector(TAG) === null) start(script);

function start(tag: HTMLScriptElement): void {
  const options = readOptions(tag);
  const { base, mode } = options;
  const scope = new URL(base).host;
  const kept = openStorage('localStorage', scope);
  const here = openStorage('sessionStorage', scope);
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [themeCss(options), css].map(sheetOf);
  host.dataset['mode'] = mode;
  host.dataset['side'] = options.side;

  const spoken = kept.get('language');
  const language = spoken === 'de' || spoken === 'en' ? spoken : options.language;
  let texts = TEXTS[language];
  let loading: Promise<Mounted> | undefined;
  let open = false;
  let unread = 0;
  let again = '';

  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.hidden = true;
  const launcher = document.createElement('button');
  launcher.type = 'button';
  launcher.className = 'launcher';
  launcher.part.add('launcher');
  launcher.append(
    icon('M4 5.5h16v11H10l-4.5 3.5v-3.5H4z', 'talk'),
    icon('M6 6l12 12M18 6L6 18', 'cross'),
  );
  const badge = document.createElement('span');
  badge.className = 'badge';
  const note = document.createElement('div');
  note.className = 'note';
  note.setAttribute('role', 'status');
  launcher.append(badge);

  const draw = () => {
    const state = open ? texts.close : texts.open;
    const count = texts.unread.replace('{{count}}', String(unread));
    launcher.setAttribute('aria-label', unread > 0 && !open ? `${state} (${count})` : state);
    launcher.setAttribute('aria-expanded', String(open));
    // Drawn by the styles: the button's name says it already, in words.
    badge.dataset['count'] = unread > 9 ? '9+' : String(unread);
    badge.hidden = unread === 0 || open;
    host.toggleAttribute('data-open', open);
    panel.hidden = !open;
    launcher.hidden = open && mode === 'page';
  };

  const load = () => {
    loading ??= mounted().catch((error: unknown) => {
      loading = undefined;
      // Some browsers remember of an address that it could not be loaded.
      again += '#';
      throw error;
    });
    return loading;
  };
  const mounted = async () => {
    // Behind a link of another device another conversation waits.
    const isNew = kept.get('session') === undefined && !location.hash.startsWith('#resume');
    const ahead = isNew ? begin(base, language) : undefined;
    const widget: { mount: typeof mount } = await import(`${base}/${WIDGET_PATH}${again}`);
    return widget.mount({
      root,
      panel,
      options,
      ahead,
      onClose: mode === 'page' ? undefined : () => toggle(false),
      onUnread: (count) => {
        unread = count;
        draw();
      },
      onLanguage: (now: Language) => {
        texts = TEXTS[now];
        if (mode === 'page') document.documentElement.lang = now;
        draw();
      },
    });
  };

  const toggle = async (opening: boolean, focus = true) => {
    open = opening;
    here.set('open', opening);
    note.textContent = '';
    draw();
    try {
      const widget = await load();
      widget.show(open, focus);
    } catch {
      open = false;
      note.textContent = texts.failed;
      draw();
    }
    if (!open && focus) launcher.focus();
  };
  launcher.addEventListener('click', () => void toggle(!open));

  if (mode === 'page') {
    root.append(note, panel, launcher);
    (document.querySelector('main') ?? document.body).append(host);
    void toggle(true, false);
    return;
  }
  const section = document.createElement('section');
  section.setAttribute('aria-label', 'Chat');
  section.append(panel, launcher, note);
  root.append(section);
  draw();
  document.body.append(host);
  if (here.get('open') === true) void toggle(true, false);
  // Whoever has talked here already sees whether something new has come.
  else if (kept.get('session') !== undefined)
    (window.requestIdleCallback ?? setTimeout)(() => void load().catch(() => {}));
}

/** Asked for while the rest is loading, so that the first bubble is there the sooner. */
async function begin(base: string, language: Language): Promise<Opened | undefined> {
  try {
    const answer = await fetch(`${base}/directline/conversations?greet=${language}`, {
      method: 'POST',
      credentials: 'omit',
    });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function icon(path: string, name: string): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', name);
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

import { pages as de } from '../../locales/de/pages.ts';
import { pages as en } from '../../locales/en/pages.ts';
import { settlePageLanguage } from './pageLanguage.ts';

const language = settlePageLanguage();
const { home } = { de, en }[language];
document.title = `Lotse – ${home.title}`;
const snippet = `<script src="${location.origin}/lotse.js" data-lang="${language}" defer></script>`;
const shown = document.querySelector('#snippet');
if (shown !== null) shown.textContent = snippet;

document.querySelector('#copy')?.addEventListener('click', async () => {
  const said = document.querySelector('#copied');
  const done = await navigator.clipboard.writeText(snippet).then(
    () => true,
    () => false,
  );
  if (said !== null) said.textContent = done ? home.copied : home.copyFailed;
});

document.querySelector('[data-open-chat]')?.addEventListener('click', () => {
  const launcher = document
    .querySelector('lotse-chat')
    ?.shadowRoot?.querySelector<HTMLButtonElement>('.launcher');
  if (launcher?.getAttribute('aria-expanded') === 'false') launcher.click();
});

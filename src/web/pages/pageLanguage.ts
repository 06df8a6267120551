import type { Language } from '../../contracts/language.ts';

/** The page's language: as its address says, else as the browser likes it; the page then shows it. */
export function settlePageLanguage(): Language {
  const wanted = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  const language = wanted.toLowerCase().startsWith('en') ? 'en' : 'de';
  document.documentElement.lang = language;
  // What a link carries in its fragment is not to be lost with the language.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.hash = location.hash;
  }
  return language;
}

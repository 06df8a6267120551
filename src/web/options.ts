import type { Language } from '../contracts/language.ts';

/** What an operator says about the chat in the tag that loads it. */
export interface Options {
  /** Where the server is, without a slash at its end. */
  readonly base: string;
  readonly language: Language;
  /** `page`: the chat fills the element it is put into; else it hangs at the page's corner. */
  readonly mode: 'corner' | 'page';
  /** A CSS colour in hex; the rest is derived from it. */
  readonly color: string | undefined;
  readonly name: string | undefined;
  /** Address of an image, by https or on the page's own site. */
  readonly logo: string | undefined;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly side: 'left' | 'right';
}

/** `data-*` of the script tag; what is not understood counts as not said. */
export function readOptions(script: {
  readonly src: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
}): Options {
  const { lang, color, name, logo, theme, side, mode } = script.dataset;
  return {
    base: new URL('.', script.src).href.replace(/\/$/, ''),
    language: languageOf(lang) ?? languageOf(pageLanguage(mode)) ?? 'en',
    mode: mode === 'page' ? 'page' : 'corner',
    color: /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(color ?? '') ? color : undefined,
    name: name?.trim().slice(0, 40) || undefined,
    logo: isImage(logo) ? logo : undefined,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    side: side === 'left' ? 'left' : 'right',
  };
}

function isImage(address: string | undefined): boolean {
  return address !== undefined && /^(?:https:\/\/|\/)/.test(address);
}

/** A page of another site says its language; our own one follows its address, or the browser. */
function pageLanguage(mode: string | undefined): string {
  if (mode === 'page') {
    return new URLSearchParams(location.search).get('lang') ?? navigator.language;
  }
  return document.documentElement.lang || navigator.language;
}

/** Of "de", "de-CH", "en_US"; undefined for anything else. */
function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === 'de' || primary === 'en' ? primary : undefined;
}

import type { Language } from '../../contracts/language.ts';
import { web as de } from '../../locales/de/web.ts';
import { web as en } from '../../locales/en/web.ts';

type Like<T> = { readonly [K in keyof T]: T[K] extends string ? string : Like<T[K]> };
/** What the web chat says by itself, in one language. */
export type WebTexts = Like<typeof de>;

export const WEB_TEXTS: Readonly<Record<Language, WebTexts>> = { de, en };

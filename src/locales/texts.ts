import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Texts } from './keys.ts';

/** All texts by language. English has exactly the keys of German: anything else is a type error. */
export const TEXTS: { readonly de: Texts; readonly en: Texts } = { de, en };

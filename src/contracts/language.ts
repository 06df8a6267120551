import { z } from 'zod';

/** The languages the guide speaks; German is written as in Switzerland (de-CH). */
export const LANGUAGES = ['de', 'en'] as const;

export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** BCP 47 tag for Intl: dates, numbers, plurals. */
export const LOCALE_TAG: Readonly<Record<Language, string>> = { de: 'de-CH', en: 'en-GB' };

/** The guide's language for a channel's locale ("de-CH", "en_US", "fr"), undefined where it names another one. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const primary = locale?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

import { type Language, languageOfLocale } from '../../contracts/language.ts';
import type { HttpRequest } from '../http/route.ts';

/** What a client likes to read, `Accept-Language: de-CH, en;q=0.8`; undefined: none that the guide speaks. */
export function acceptedLanguage({ headers }: Pick<HttpRequest, 'headers'>): Language | undefined {
  const ranked = (headers['accept-language'] ?? '')
    .slice(0, 200)
    .split(',')
    .map((range) => {
      const [tag = '', weight = ''] = range.split(';');
      return { tag, weight: Number(/^\s*q=([\d.]+)\s*$/.exec(weight)?.[1] ?? 1) };
    })
    .sort((one, other) => other.weight - one.weight);
  for (const { tag, weight } of ranked) {
    const language = languageOfLocale(tag);
    if (language !== undefined && weight > 0) return language;
  }
  return undefined;
}

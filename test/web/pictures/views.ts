import type { View } from './stage.ts';

/** Each device, scheme and language together. */
export const EVERY_VIEW: readonly View[] = (['desktop', 'phone'] as const).flatMap((device) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['de', 'en'] as const).map((language) => ({ device, colorScheme, language })),
  ),
);

/** Once on a phone and once on a desktop, in either language and scheme. */
export const DE_PHONE_LIGHT: readonly View[] = [
  { device: 'phone', colorScheme: 'light', language: 'de' },
  { device: 'desktop', colorScheme: 'dark', language: 'en' },
];
export const DE_PHONE_DARK: readonly View[] = [
  { device: 'phone', colorScheme: 'dark', language: 'de' },
  { device: 'desktop', colorScheme: 'light', language: 'en' },
];
export const DE_DESKTOP_LIGHT: readonly View[] = [
  { device: 'phone', colorScheme: 'dark', language: 'en' },
  { device: 'desktop', colorScheme: 'light', language: 'de' },
];
export const DE_DESKTOP_DARK: readonly View[] = [
  { device: 'phone', colorScheme: 'light', language: 'en' },
  { device: 'desktop', colorScheme: 'dark', language: 'de' },
];

/** Where there is little room: 320 pixels, and a desktop at 200 %. */
export const TIGHT: readonly View[] = [
  { device: 'narrow', colorScheme: 'light', language: 'de' },
  { device: 'zoomed', colorScheme: 'dark', language: 'de' },
];

import type { Options } from '../options.ts';
import { hexOf, lighter, mix, type Rgb, readable, readableOn, rgbOf } from './contrast.ts';

const DEFAULT_COLOR = '#0b5676';
const WHITE: Rgb = [255, 255, 255];

/** Surfaces and texts; each text can be read on each of its surfaces (WCAG AA). */
const LIGHT = {
  surface: '#ffffff',
  ground: '#f4f6f8',
  text: '#18222d',
  muted: '#52606d',
  line: '#dbe1e7',
  edge: '#7b8794',
  danger: '#a8231c',
  good: '#14683f',
} as const;
const DARK = {
  surface: '#1b232c',
  ground: '#12181f',
  text: '#e9eef3',
  muted: '#a9b5c1',
  line: '#313d49',
  edge: '#7e8b98',
  danger: '#ff9d94',
  good: '#7fd6a6',
} as const;

/** The custom properties of both themes, with the operator's colour where it can be read. */
export function themeCss({ color, theme }: Pick<Options, 'color' | 'theme'>): string {
  const own = rgbOf(color ?? DEFAULT_COLOR);
  const light = block('light', LIGHT, own);
  const dark = block('dark', DARK, own);
  switch (theme) {
    case 'light':
      return `:host{${light}}`;
    case 'dark':
      return `:host{${dark}}`;
    case 'auto':
      return `:host{${light}}@media(prefers-color-scheme:dark){:host{${dark}}}`;
  }
}

function block(
  scheme: 'light' | 'dark',
  palette: Readonly<Record<keyof typeof LIGHT, string>>,
  own: Rgb,
): string {
  const surfaces = [rgbOf(palette.surface), rgbOf(palette.ground)];
  // A colour that would vanish in the dark is lifted; the text on it follows.
  const fill = scheme === 'dark' ? lifted(own) : own;
  // Buttons are tinted with the accent itself while one points at them.
  const tinted = mix(surfaces[0] ?? WHITE, readable(own, surfaces), 0.2);
  const accent = readable(own, [...surfaces, tinted]);
  const values = {
    ...palette,
    fill: hexOf(fill),
    'on-fill': hexOf(readableOn(fill)),
    accent: hexOf(accent),
  };
  const properties = Object.entries(values).map(([name, value]) => `--${name}:${value}`);
  return `color-scheme:${scheme};${properties.join(';')}`;
}

function lifted(own: Rgb): Rgb {
  return Math.max(...own) < 140 ? lighter(own, 0.2) : own;
}

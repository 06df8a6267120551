/** Red, green and blue, whole numbers from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** WCAG 2.2 AA for text of any size. */
export const LEAST_CONTRAST = 4.5;
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** "#0a6" or "#00aa66". */
export function rgbOf(hex: string): Rgb {
  const digits = hex.slice(1);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const value = Number.parseInt(long, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function hexOf(rgb: Rgb): string {
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** 1 to 21, as WCAG defines it. */
export function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** What can be read on this colour: white as long as that can be read, else black, which then can. */
export function readableOn(colour: Rgb): Rgb {
  return contrast(colour, WHITE) >= LEAST_CONTRAST ? WHITE : BLACK;
}

/** The colour itself where it can be read on all of these; else changed just as far as needed. */
export function readable(colour: Rgb, surfaces: readonly Rgb[]): Rgb {
  const dark = surfaces.every((surface) => luminance(surface) < 0.18);
  for (let share = 0; share <= 100; share += 4) {
    const mixed = dark ? lighter(colour, share / 100) : mix(colour, BLACK, share / 100);
    if (surfaces.every((surface) => contrast(mixed, surface) >= LEAST_CONTRAST)) return mixed;
  }
  return dark ? WHITE : BLACK;
}

/** @param share of the second colour, 0 to 1 */
export function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(one[index] + (other[index] - one[index]) * share);
  return [part(0), part(1), part(2)];
}

/** Brighter first and paler after: mixed with white alone a dark colour turns grey. */
export function lighter(colour: Rgb, share: number): Rgb {
  const most = Math.max(...colour, 1);
  const [red, green, blue] = colour;
  // Not whole yet; the mixture is.
  const bright: Rgb = [(red * 255) / most, (green * 255) / most, (blue * 255) / most];
  return mix(mix(colour, bright, share), WHITE, share ** 2);
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

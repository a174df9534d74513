/** A colour as red, green and blue, 0..255. */
export type Rgb = readonly [number, number, number];

/** Reads `#rgb` or `#rrggbb`; undefined for anything else. */
export function readColour(text: string): Rgb | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text.trim());
  const digits = short ? short.slice(1).map((digit) => digit + digit) : undefined;
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim())?.slice(1);
  const [red, green, blue] = (digits ?? long ?? []).map((pair) => Number.parseInt(pair, 16));
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

/** The colour as `#rrggbb`. */
export function writeColour(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast ratio 1..21 (WCAG 2.2, 1.4.3). */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The nearest colour of the same hue that stands out enough against every ground: darker, or lighter on a dark ground. */
export function standOut(colour: Rgb, grounds: readonly Rgb[], ratio: number): Rgb {
  const passes = (candidate: Rgb): boolean => grounds.every((ground) => contrast(candidate, ground) >= ratio);
  if (passes(colour)) return colour;
  for (let step = 1; step <= 50; step += 1) {
    for (const end of [0, 255]) {
      const share = step / 50;
      const moved = colour.map((part) => Math.round(part + (end - part) * share));
      const candidate: Rgb = [moved[0] ?? 0, moved[1] ?? 0, moved[2] ?? 0];
      if (passes(candidate)) return candidate;
    }
  }
  return contrast([0, 0, 0], grounds[0] ?? [255, 255, 255]) >= ratio ? [0, 0, 0] : [255, 255, 255];
}

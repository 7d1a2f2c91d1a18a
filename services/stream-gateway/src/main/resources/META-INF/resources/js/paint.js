/** Dresses the page in a recipe's palettes: the first paints the picture, all stay readable. */

import { fromLch, lchOf, readable } from './colour.js';

const dark = matchMedia('(prefers-color-scheme: dark)');
const STANDARD = ['#10202B', '#16425B', '#3A7CA5', '#5B6EA5', '#81C3D7'];
let shown = STANDARD;

const lightness = (hex) => lchOf(hex).l;

/** The picture: the palette itself, kept so far from the ink that text may lie on it. */
export function pictureOf(hexes, isDark) {
  return hexes.slice(0, 4).map((hex) => {
    const colour = lchOf(hex);
    return fromLch({ ...colour, l: isDark ? Math.min(colour.l, 0.4) : Math.max(colour.l, 0.84) });
  });
}

/** The page's colours for five hexes of a palette. */
export function rolesOf(hexes, isDark) {
  const byLight = [...hexes].sort((a, b) => lightness(a) - lightness(b));
  const tone = lchOf(isDark ? byLight[0] : byLight.at(-1));
  const step = (l, c) => fromLch({ ...tone, l, c: Math.min(tone.c, c) });
  const ground = isDark ? step(0.16, 0.04) : step(0.972, 0.015);
  const surface = isDark ? step(0.205, 0.045) : step(0.99, 0.01);
  const raised = isDark ? step(0.275, 0.05) : step(0.935, 0.022);
  const grounds = [ground, surface, raised];
  const picture = [...grounds, ...pictureOf(hexes, isDark)];
  const vivid = [...hexes].sort((a, b) => lchOf(b).c - lchOf(a).c)[0];
  const accent = readable(vivid, grounds, 4.5);
  return {
    ground,
    surface,
    raised,
    ink: readable(isDark ? step(0.96, 0.01) : step(0.2, 0.03), picture, 7),
    muted: readable(isDark ? step(0.78, 0.03) : step(0.43, 0.03), picture, 4.6),
    accent,
    'on-accent': readable(isDark ? '#06080a' : '#ffffff', [accent], 4.6),
    edge: readable(isDark ? step(0.5, 0.04) : step(0.62, 0.04), grounds, 3),
  };
}

// Far ridges sink into the ground, near ones stand out.
function ridgesOf(hexes, isDark) {
  const byLight = [...hexes].sort((a, b) => lightness(a) - lightness(b));
  return (isDark ? byLight.slice(1, 4) : byLight.slice(1, 4).reverse()).map((hex, i) => {
    const colour = lchOf(hex);
    const l = isDark ? Math.max(colour.l, 0.36 + 0.09 * i) : Math.min(colour.l, 0.8 - 0.09 * i);
    return fromLch({ ...colour, l });
  });
}

function apply() {
  const style = document.documentElement.style;
  Object.entries(rolesOf(shown, dark.matches)).forEach(([name, hex]) =>
    style.setProperty(`--${name}`, hex));
  pictureOf(shown, dark.matches).forEach((hex, i) => style.setProperty(`--p${i + 1}`, hex));
  ridgesOf(shown, dark.matches).forEach((hex, i) => style.setProperty(`--r${i + 2}`, hex));
}

/** Paints with the first palette of a recipe, over the given time. */
export function paint(palettes, seconds = 1.2) {
  const colors = palettes?.[0]?.colors?.map((c) => c.hex);
  shown = colors?.length === 5 ? colors : STANDARD;
  document.documentElement.style.setProperty('--fade', `${Math.max(0.3, seconds)}s`);
  apply();
}

dark.addEventListener('change', apply);

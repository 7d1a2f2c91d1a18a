/** Dresses the page in a recipe's palettes: the first paints the picture, all stay readable. */

import { fromLch, lchOf, readable } from './colour.js';

const dark = matchMedia('(prefers-color-scheme: dark)');
const STANDARD = ['#10202B', '#16425B', '#3A7CA5', '#5B6EA5', '#81C3D7'];
let shown = STANDARD;

const lightness = (hex) => lchOf(hex).l;

/** The page's colours for five hexes of a palette. */
export function rolesOf(hexes, isDark) {
  const byLight = [...hexes].sort((a, b) => lightness(a) - lightness(b));
  const tone = lchOf(isDark ? byLight[0] : byLight.at(-1));
  const step = (l, c) => fromLch({ ...tone, l, c: Math.min(tone.c, c) });
  const ground = isDark ? step(0.16, 0.04) : step(0.972, 0.015);
  const surface = isDark ? step(0.205, 0.045) : step(0.99, 0.01);
  const raised = isDark ? step(0.275, 0.05) : step(0.935, 0.022);
  const grounds = [ground, surface, raised];
  const vivid = [...hexes].sort((a, b) => lchOf(b).c - lchOf(a).c)[0];
  const accent = readable(vivid, grounds, 4.5);
  return {
    ground,
    surface,
    raised,
    ink: readable(isDark ? step(0.96, 0.01) : step(0.2, 0.03), grounds, 7),
    muted: readable(isDark ? step(0.76, 0.03) : step(0.45, 0.03), grounds, 4.6),
    accent,
    'on-accent': readable(isDark ? '#06080a' : '#ffffff', [accent], 4.6),
    edge: readable(isDark ? step(0.5, 0.04) : step(0.62, 0.04), grounds, 3),
  };
}

function apply() {
  const style = document.documentElement.style;
  Object.entries(rolesOf(shown, dark.matches)).forEach(([name, hex]) =>
    style.setProperty(`--${name}`, hex));
  shown.slice(0, 4).forEach((hex, i) => style.setProperty(`--p${i + 1}`, hex));
}

/** Paints with the first palette of a recipe, over the given time. */
export function paint(palettes, seconds = 1.2) {
  const colors = palettes?.[0]?.colors?.map((c) => c.hex);
  shown = colors?.length === 5 ? colors : STANDARD;
  document.documentElement.style.setProperty('--fade', `${Math.max(0.3, seconds)}s`);
  apply();
}

dark.addEventListener('change', apply);

/**
 * Colours that can be read: OKLCH by Björn Ottosson ("A perceptual color space for image
 * processing"), contrast by WCAG 2.
 */

const clamp = (x, low = 0, high = 1) => Math.min(high, Math.max(low, x));
const toLinear = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const toGamma = (c) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);

export function rgbOf(hex) {
  const n = parseInt(hex.slice(1), 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

export function hexOf(rgb) {
  const byte = (c) => Math.round(clamp(c) * 255).toString(16).padStart(2, '0');
  return `#${rgb.map(byte).join('')}`;
}

export function lchOf(hex) {
  const [r, g, b] = rgbOf(hex).map(toLinear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: Math.atan2(bb, a),
  };
}

/** The colour, with as much of its chroma as a screen can show. */
export function fromLch({ l, c, h }) {
  for (let chroma = c; ; chroma *= 0.92) {
    const rgb = linearOf(l, chroma, h);
    if (chroma < 0.002 || rgb.every((x) => x > -0.001 && x < 1.001)) {
      return hexOf(rgb.map((x) => toGamma(clamp(x))));
    }
  }
}

function linearOf(lightness, c, h) {
  const a = c * Math.cos(h);
  const b = c * Math.sin(h);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function luminance(hex) {
  const [r, g, b] = rgbOf(hex).map(toLinear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a, b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** The colour, moved towards white or black as little as it takes to be read on every ground. */
export function readable(hex, grounds, ratio) {
  const start = lchOf(hex);
  const passes = (candidate) => grounds.every((g) => contrast(candidate, g) >= ratio);
  if (passes(hex)) return hex;
  for (let step = 0.01; step <= 1; step += 0.01) {
    for (const l of [start.l + step, start.l - step]) {
      const candidate = fromLch({ ...start, l: clamp(l) });
      if (passes(candidate)) return candidate;
    }
  }
  return passes('#ffffff') ? '#ffffff' : '#000000';
}

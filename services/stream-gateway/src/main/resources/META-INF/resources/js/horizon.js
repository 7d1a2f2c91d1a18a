/** One line: what was heard in the last half minute, in four bands, on its way to now. */

const canvas = document.getElementById('horizon');
const still = matchMedia('(prefers-reduced-motion: reduce)');
const COLUMNS = 200;
const COLUMN_MS = 150;
const NOW = 0.72;
const BASE = 0.88;

/** The far ridge first: its colour, how high it reaches and how solid it is. */
const RIDGES = [
  { band: 0, colour: '--r2', reach: 0.98, alpha: 0.85 },
  { band: 1, colour: '--r3', reach: 0.74, alpha: 0.85 },
  { band: 2, colour: '--r4', reach: 0.54, alpha: 0.9 },
  { band: 3, colour: '--accent', reach: 0.34, alpha: 0.95 },
];

/** @param {() => number[]} bandsNow energies 0…1 of four bands, low to high */
export function drawHorizon(bandsNow) {
  const history = RIDGES.map(() => new Float32Array(COLUMNS));
  const peaks = RIDGES.map(() => 0);
  const pen = canvas.getContext('2d');
  const style = getComputedStyle(document.documentElement);
  let lastColumn = performance.now();

  function frame(now) {
    requestAnimationFrame(frame);
    bandsNow().forEach((energy, i) => { peaks[i] = Math.max(peaks[i], energy); });
    const due = now - lastColumn >= COLUMN_MS;
    if (due) {
      advance();
      lastColumn = now;
    }
    if (due || !still.matches) draw(still.matches ? 0 : (now - lastColumn) / COLUMN_MS);
  }

  function advance() {
    history.forEach((levels, i) => {
      levels.copyWithin(0, 1);
      levels[COLUMNS - 1] = peaks[i];
      peaks[i] *= 0.35;
    });
  }

  function draw(shift) {
    const ratio = Math.min(2, devicePixelRatio);
    const width = Math.round(canvas.clientWidth * ratio);
    const height = Math.round(canvas.clientHeight * ratio);
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    pen.clearRect(0, 0, width, height);
    RIDGES.forEach((ridge) => drawRidge(ridge, width, height, shift));
    drawLine(width, height, ratio);
  }

  function drawRidge({ band, colour, reach, alpha }, width, height, shift) {
    const levels = history[band];
    const step = (width * NOW) / (COLUMNS - 2);
    const base = height * BASE;
    const now = width * NOW;
    pen.beginPath();
    pen.moveTo(0, base);
    for (let i = 0; i < COLUMNS; i++) {
      pen.lineTo(Math.min(now, (i - shift) * step), base - smooth(levels, i) * reach * base);
    }
    pen.lineTo(now, base);
    pen.closePath();
    pen.globalAlpha = alpha;
    pen.fillStyle = fading(style.getPropertyValue(colour), now);
    pen.fill();
  }

  // The past sinks into the page.
  function fading(colour, now) {
    const gradient = pen.createLinearGradient(0, 0, now, 0);
    // A plain "transparent" is black, which would show halfway.
    gradient.addColorStop(0, colour.replace('rgb(', 'rgba(').replace(')', ', 0)'));
    gradient.addColorStop(0.4, colour);
    gradient.addColorStop(1, colour);
    return gradient;
  }

  function drawLine(width, height, ratio) {
    const y = Math.round(height * BASE) + 0.5;
    pen.globalAlpha = 1;
    pen.strokeStyle = style.getPropertyValue('--edge');
    pen.lineWidth = ratio;
    stroke(0, width * NOW, y);
    pen.setLineDash([3 * ratio, 7 * ratio]);
    stroke(width * NOW, width, y);
    pen.setLineDash([]);
    pen.fillStyle = style.getPropertyValue('--ink');
    pen.beginPath();
    pen.arc(width * NOW, y, 4.5 * ratio, 0, 2 * Math.PI);
    pen.fill();
  }

  function stroke(from, to, y) {
    pen.beginPath();
    pen.moveTo(from, y);
    pen.lineTo(to, y);
    pen.stroke();
  }

  requestAnimationFrame(frame);
}

// Raw loudness looks like a saw; a short Gaussian blur makes hills.
function smooth(levels, i) {
  let sum = 0;
  let weights = 0;
  for (let d = -3; d <= 3; d++) {
    const weight = Math.exp(-d * d / 5);
    sum += weight * levels[Math.min(COLUMNS - 1, Math.max(0, i + d))];
    weights += weight;
  }
  return sum / weights;
}

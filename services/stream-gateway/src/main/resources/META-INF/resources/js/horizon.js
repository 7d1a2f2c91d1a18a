/** One line: the loudness of the last half minute on its way to now. */

const canvas = document.getElementById('horizon');
const still = matchMedia('(prefers-reduced-motion: reduce)');
const COLUMNS = 240;
const COLUMN_MS = 125;
const NOW = 0.72;

export function drawHorizon(levelNow) {
  const levels = new Float32Array(COLUMNS);
  const pen = canvas.getContext('2d');
  let peak = 0;
  let lastColumn = performance.now();

  function frame(now) {
    requestAnimationFrame(frame);
    peak = Math.max(peak, levelNow());
    const due = now - lastColumn >= COLUMN_MS;
    if (due) {
      levels.copyWithin(0, 1);
      levels[COLUMNS - 1] = peak;
      peak *= 0.4;
      lastColumn = now;
    }
    if (due || !still.matches) draw(still.matches ? 0 : (now - lastColumn) / COLUMN_MS);
  }

  function draw(shift) {
    const ratio = Math.min(2, devicePixelRatio);
    const width = canvas.clientWidth * ratio;
    const height = canvas.clientHeight * ratio;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    pen.clearRect(0, 0, width, height);
    ridge(width, height, shift, 1, 0.3);
    ridge(width, height, shift, 0.6, 0.55);
    baseline(width, height);
  }

  function ridge(width, height, shift, scale, alpha) {
    const step = (width * NOW) / (COLUMNS - 1);
    const base = height * 0.86;
    pen.beginPath();
    pen.moveTo(0, base);
    for (let i = 0; i < COLUMNS; i++) {
      const x = (i - shift) * step;
      pen.lineTo(x, base - smooth(i) * scale * base * 0.95);
    }
    pen.lineTo(width * NOW, base);
    pen.closePath();
    pen.globalAlpha = alpha;
    pen.fillStyle = colour('--accent');
    pen.fill();
  }

  // Raw loudness looks like a saw; a short blur makes hills.
  function smooth(i) {
    let sum = 0;
    let weights = 0;
    for (let d = -3; d <= 3; d++) {
      const weight = Math.exp(-d * d / 4);
      sum += weight * levels[Math.min(COLUMNS - 1, Math.max(0, i + d))];
      weights += weight;
    }
    return sum / weights;
  }

  function baseline(width, height) {
    const y = Math.round(height * 0.86) + 0.5;
    pen.globalAlpha = 1;
    pen.strokeStyle = colour('--edge');
    pen.lineWidth = Math.max(1, height / 140);
    pen.beginPath();
    pen.moveTo(0, y);
    pen.lineTo(width * NOW, y);
    pen.stroke();
    pen.setLineDash([height / 40, height / 22]);
    pen.beginPath();
    pen.moveTo(width * NOW, y);
    pen.lineTo(width, y);
    pen.stroke();
    pen.setLineDash([]);
    pen.fillStyle = colour('--accent');
    pen.beginPath();
    pen.arc(width * NOW, y, Math.max(4, height / 24), 0, 2 * Math.PI);
    pen.fill();
  }

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name);
  requestAnimationFrame(frame);
}

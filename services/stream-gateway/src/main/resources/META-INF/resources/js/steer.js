/** Sliders and layer controls, built from the field registry of the gateway. */

import { label } from './words.js';

const LAYERS = ['bass', 'pad', 'melody', 'rhythm', 'texture', 'accent'];
// A slider that is dragged must not flood the stream; the last position is always sent.
const SETTLE_MS = 160;
// What the listener holds is not moved under the hand by somebody else's news.
const HOLD_MS = 1_500;

const sliders = document.getElementById('sliders');
const layers = document.getElementById('layers');

function element(tag, properties = {}) {
  return Object.assign(document.createElement(tag), properties);
}

class Slider {
  #timer;
  #touchedAt = -HOLD_MS;

  constructor(field, onChange) {
    this.field = field;
    this.onChange = onChange;
    const id = `field-${field.key}`;
    this.range = element('input', {
      type: 'range', id, min: 0, max: field.values.length - 1, step: 1,
    });
    this.output = element('output', { htmlFor: id });
    this.range.addEventListener('input', () => this.#touched());
    this.root = this.#layout(id);
  }

  #layout(id) {
    const root = element('div', { className: 'slider' });
    const name = label(this.field.key);
    const steps = element('div', { className: 'steps' });
    steps.append(this.#stepper(-1, '−', `Less ${name}`), this.range, this.#stepper(1, '+', `More ${name}`));
    root.append(element('label', { htmlFor: id, textContent: capital(name), title: this.field.description }),
      this.output, steps);
    return root;
  }

  #stepper(by, sign, name) {
    const button = element('button', { type: 'button', textContent: sign });
    button.setAttribute('aria-label', name);
    button.addEventListener('click', () => {
      this.range.valueAsNumber += by;
      this.#touched();
    });
    return button;
  }

  #touched() {
    this.#touchedAt = performance.now();
    this.#show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() =>
      this.onChange({ [this.field.key]: this.field.values[this.range.valueAsNumber] }), SETTLE_MS);
  }

  #show(exact) {
    const index = this.range.valueAsNumber;
    const text = exact ?? label(this.field.values[index]);
    this.output.textContent = text;
    this.range.setAttribute('aria-valuetext', `${text}, ${index + 1} of ${this.field.values.length}`);
    this.range.style.setProperty('--at', index / (this.field.values.length - 1));
  }

  show(value, exact) {
    if (performance.now() - this.#touchedAt < HOLD_MS) return;
    this.range.valueAsNumber = Math.max(0, this.field.values.indexOf(value));
    this.#show(exact);
  }
}

class LayerRow {
  constructor(field, onStyle, onMute) {
    this.root = element('li');
    const id = `layer-${field.key}`;
    this.select = element('select', { id });
    this.select.append(...field.values.map((v) => element('option', { value: v, textContent: label(v) })));
    this.select.addEventListener('change', () => onStyle({ [field.key]: this.select.value }));
    this.mute = element('button', { type: 'button', textContent: 'Mute' });
    this.mute.setAttribute('aria-label', `Mute ${field.key}`);
    this.mute.addEventListener('click', () => {
      const muted = this.mute.getAttribute('aria-pressed') !== 'true';
      this.showMute(muted);
      onMute({ [field.key]: { mute: muted } });
    });
    this.root.append(element('label', { htmlFor: id, textContent: capital(field.key) }), this.select, this.mute);
    this.showMute(false);
  }

  showMute(muted) {
    this.mute.setAttribute('aria-pressed', muted);
    this.root.classList.toggle('muted', muted);
  }
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

export class Steering {
  #sliders = new Map();
  #rows = new Map();

  constructor(fields, { onSteer, onMix }) {
    for (const field of fields) {
      if (field.steppable) this.#sliders.set(field.key, new Slider(field, onSteer));
      if (LAYERS.includes(field.key)) this.#rows.set(field.key, new LayerRow(field, onSteer, onMix));
    }
    sliders.replaceChildren(...[...this.#sliders.values()].map((s) => s.root));
    layers.replaceChildren(...LAYERS.map((l) => this.#rows.get(l)).filter(Boolean).map((r) => r.root));
  }

  /** Moves every control to what plays. */
  show({ config, overrides = {} }) {
    this.#sliders.forEach((slider, key) =>
      slider.show(config[key], key === 'tempo' && overrides.bpm ? `${overrides.bpm} BPM` : undefined));
    this.#rows.forEach((row, key) => { row.select.value = config[key]; });
    this.showMix(overrides.mix ?? {});
  }

  showMix(mix) {
    this.#rows.forEach((row, key) => row.showMute(Boolean(mix[key]?.mute)));
  }
}

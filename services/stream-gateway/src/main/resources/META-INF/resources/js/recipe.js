/** Shows a recipe: palettes, the 34 fields as chips grouped by kind, and why it was chosen. */

import { label } from './words.js';

const GROUPS = {
  Core: ['tempo', 'root', 'mode', 'brightness', 'space', 'density', 'motion', 'attack'],
  Layers: ['bass', 'pad', 'melody', 'rhythm', 'texture', 'accent'],
  Room: ['stereo', 'depth', 'echo', 'human', 'grain'],
  Melody: ['melody_engine', 'phrase_len_bars', 'melody_density', 'syncopation', 'swing',
    'motif_repeat_prob', 'step_bias', 'chromatic_prob', 'cadence_strength', 'register_min_oct',
    'register_max_oct', 'tension_curve'],
  Harmony: ['harmony_style', 'chord_change_bars', 'chord_extensions'],
};
const SHARES = { xs: 1, sm: 2, md: 3, lg: 5, xl: 8, xxl: 12 };

const chips = document.getElementById('chips');
const palettes = document.getElementById('palettes');
const why = document.getElementById('why');
let before = {};

function chip(field, value, changed) {
  const pair = document.createElement('div');
  pair.className = changed ? 'chip changed' : 'chip';
  const name = document.createElement('dt');
  name.textContent = label(field);
  const shown = document.createElement('dd');
  shown.textContent = value === true ? 'on' : value === false ? 'off' : label(value);
  pair.append(name, shown);
  return pair;
}

function group(name, fields, config, isChange) {
  const section = document.createElement('section');
  section.className = 'chip-group';
  const heading = document.createElement('h3');
  heading.textContent = name;
  const list = document.createElement('dl');
  list.append(...fields.map((f) =>
    chip(f, config[f], isChange && before[f] !== undefined && before[f] !== config[f])));
  section.append(heading, list);
  return section;
}

function swatch(palette) {
  const row = document.createElement('div');
  row.className = 'palette';
  row.append(...palette.colors.map(({ hex, weight }) => {
    const part = document.createElement('span');
    part.style.backgroundColor = hex;
    part.style.flexGrow = SHARES[weight] ?? 1;
    return part;
  }));
  return row;
}

function reason({ provenance, thinking }) {
  const parts = [];
  if (thinking) parts.push(thinking);
  if (provenance?.source === 'retrieval' && provenance.similarity !== undefined) {
    parts.push(`From the atlas, similarity ${provenance.similarity.toFixed(2)}.`);
  } else if (provenance?.source) {
    parts.push(`Source: ${provenance.source}.`);
  }
  if (provenance?.unmet?.length) parts.push(`Cannot play: ${provenance.unmet.join(', ')}.`);
  return parts.join(' ');
}

/** @param isChange whether fields that differ from the last recipe are to be marked */
export function showRecipe(recipe, isChange) {
  const exact = recipe.overrides ?? {};
  const config = { ...recipe.config };
  if (exact.bpm) config.tempo = `${exact.bpm} BPM`;
  chips.replaceChildren(...Object.entries(GROUPS).map(([name, fields]) =>
    group(name, fields, config, isChange)));
  before = config;
  palettes.replaceChildren(...recipe.palettes.map(swatch));
  palettes.setAttribute('aria-label', `Palettes: ${recipe.palettes
    .map((p) => p.colors.map((c) => c.hex).join(' ')).join('; ')}`);
  why.textContent = reason(recipe);
}

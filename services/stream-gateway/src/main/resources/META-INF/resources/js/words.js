/** Says in plain words what happened. */

const spoken = (text) => String(text).replaceAll('_', ' ');
const quoted = (text) => `“${text}”`;
const RATE = 48_000;

/** A label as people read it. */
export const label = spoken;

/** What a change of fields asked for. */
export function changes(update) {
  return Object.entries(update ?? {}).map(([field, to]) => {
    if (to && typeof to === 'object') {
      if ('step' in to) return `${spoken(field)} ${to.step > 0 ? '+' : '−'}${Math.abs(to.step)}`;
      return `${spoken(field)} to ${Math.round(to.value * 100)} %`;
    }
    return `${spoken(field)} to ${spoken(to)}`;
  }).join(', ');
}

function mixed(mix) {
  const named = (test) => Object.entries(mix ?? {}).filter(([, m]) => test(m)).map(([l]) => spoken(l));
  const muted = named((m) => m.mute);
  const solo = named((m) => m.solo);
  const parts = [];
  if (muted.length) parts.push(`muted ${muted.join(', ')}`);
  if (solo.length) parts.push(`only ${solo.join(', ')}`);
  return parts.join('; ') || 'all layers sound';
}

function fade(frames) {
  const seconds = frames / RATE;
  return seconds < 0.05 ? 'Cutting' : `Crossfading over ${seconds.toFixed(1).replace('.0', '')} s`;
}

/** The sentence for an event, or nothing where there is none to tell. */
export function tell(event) {
  switch (event.type) {
    case 'stream_started': return 'The stream began.';
    case 'recipe_resolving': return `Looking for what ${quoted(event.promptText)} sounds like.`;
    case 'recipe_ready': return `Found ${quoted(event.recipe.title)}${source(event.recipe)}.`;
    case 'transition_started': return `${fade(event.fadeFrames)} to ${quoted(event.recipe.title)}.`;
    case 'now_playing': return `Now playing ${quoted(event.recipe.title)}.`;
    case 'fallback_used': return `${spoken(event.used)} answered instead of ${spoken(event.wanted)}: ${event.reason}`;
    case 'steered': return `Turned ${changes(event.update)}.`;
    case 'mix_changed': return `Mix: ${mixed(event.mix)}.`;
    case 'stream_paused': return 'Paused.';
    case 'stream_resumed': return 'Playing again.';
    case 'stream_ended': return `The stream is over: ${event.reason}.`;
    case 'quality_alert': return `Sound check: ${event.problem}. ${event.detail}`;
    case 'error': return `Refused by ${event.service}: ${event.reason}`;
    default: return undefined;
  }
}

function source(recipe) {
  const { source: from, similarity } = recipe.provenance ?? {};
  if (from === 'llm') return ', written by a language model';
  if (similarity === undefined) return '';
  return ` in the atlas, ${Math.round(similarity * 100)} % alike`;
}

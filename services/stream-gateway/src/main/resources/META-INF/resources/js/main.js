/** The page: one stream, named in the address, asked for in words, heard and steered. */

import { api } from './api.js';
import { Following } from './follow.js';
import { drawHorizon } from './horizon.js';
import { forgetAll, say } from './log.js';
import { paint } from './paint.js';
import { Player } from './player.js';
import { showRecipe } from './recipe.js';
import { Steering } from './steer.js';
import { tell } from './words.js';

const PRESETS = ['heavy rain on a tin roof', 'deep ocean, slow and dark', 'sunday morning coffee',
  'neon city at 2 am', 'a forest waking up', 'tense corridor, something is close',
  'victory parade', 'zen garden', 'dusty vinyl and late trains', 'a storm far out at sea'];
const STATUS = { starting: 'Starting', playing: 'Playing', paused: 'Paused', stopped: 'Over' };
const INVITATION = 'Press Listen to hear it.';
const RATE = 48_000;
const PENDING_MS = 30_000;

const by = (id) => document.getElementById(id);
const player = new Player(showListening, () => showStatus('stopped'));
const asked = new Map();
const waiting = [];
let streamId;
let status;
let following;
let steering;
let begunBy;

function notice(text = '', bad = false) {
  by('notice').textContent = text;
  by('notice').classList.toggle('bad', bad);
}

async function attempt(work) {
  try {
    notice();
    return await work();
  } catch (refusal) {
    notice(refusal.message, true);
    return undefined;
  }
}

function showListening(state) {
  if (state === 'playing' && by('notice').textContent === INVITATION) notice();
  const words = { off: 'Listen', connecting: 'Connecting', playing: 'Mute', waiting: 'Mute' };
  by('listen').textContent = words[state];
  by('listen').setAttribute('aria-pressed', state !== 'off');
}

function showStatus(next) {
  status = next;
  player.expectsSound = next === 'playing';
  by('status').textContent = STATUS[next] ?? next;
  by('pause').textContent = next === 'paused' ? 'Play on' : 'Pause';
  for (const id of ['pause', 'reset', 'stop']) by(id).disabled = next !== 'playing' && next !== 'paused';
  by('transport').hidden = next === 'stopped';
  if (next === 'stopped' && player.isOn) player.stop();
}

function showPlaying(recipe, promptText, fadeSeconds, isChange = false) {
  if (!recipe) return;
  by('title').textContent = recipe.title;
  by('words').textContent = promptText ?? by('words').textContent;
  document.title = `${recipe.title} · Vibecast`;
  by('studio').hidden = false;
  paint(recipe.palettes, fadeSeconds);
  showRecipe(recipe, isChange);
  steering?.show(recipe);
}

function showListeners(count) {
  by('presence').textContent = count === 1 ? '1 listening' : `${count} listening`;
}

function onEvent(event) {
  switch (event.type) {
    case 'snapshot':
      showStatus(event.status);
      if (!event.recipe) by('title').textContent = event.promptText || 'Starting';
      showPlaying(event.recipe, event.promptText, 0.6);
      showListeners(event.listeners);
      return;
    case 'listener_count':
      api.stream(event.streamId).then((s) => showListeners(s.listeners), () => {});
      return;
    case 'stream_started':
      begunBy = event.causeId;
      break;
    case 'transition_started':
      showStatus('playing');
      showPlaying(event.recipe, event.promptText, event.fadeFrames / RATE);
      expectToHear(event);
      if (event.causeId === begunBy) return;
      break;
    case 'steered':
      showPlaying(event.recipe, undefined, 0.6, true);
      expectToHear(event);
      break;
    case 'mix_changed':
      steering?.showMix(event.mix);
      expectToHear(event);
      break;
    case 'now_playing':
      showPlaying(event.recipe, event.promptText);
      break;
    case 'stream_paused': showStatus('paused'); break;
    case 'stream_resumed': showStatus('playing'); break;
    case 'stream_ended': showStatus('stopped'); break;
    default: break;
  }
  const sentence = tell(event);
  if (sentence) say(sentence, { at: new Date(event.at) });
}

/** Remembers that a change will be heard, so that the moment can be told. */
function expectToHear({ causeId, startFrame }) {
  waiting.push({ causeId, startFrame, until: performance.now() + PENDING_MS });
}

function ask(id) {
  if (id) asked.set(id, performance.now());
}

// The answer with the identity may come after the event, so both are kept and matched here.
function tellWhatIsHeard() {
  const frame = player.frame;
  for (const change of [...waiting]) {
    const heard = frame >= change.startFrame;
    if (!heard && performance.now() < change.until && player.isOn) continue;
    waiting.splice(waiting.indexOf(change), 1);
    const since = asked.get(change.causeId);
    asked.delete(change.causeId);
    if (heard && since !== undefined) {
      const seconds = (performance.now() - since) / 1000;
      say(`Heard ${seconds.toFixed(1)} s after you asked.`, { strong: true });
    }
  }
}

function attach(id) {
  streamId = id;
  following?.close();
  forgetAll();
  asked.clear();
  waiting.length = 0;
  showStatus('starting');
  following = new Following(id, onEvent);
  by('links').replaceChildren(...['opus', 'wav'].flatMap((format, i) => {
    const link = document.createElement('a');
    link.href = `/v1/streams/${encodeURIComponent(id)}/audio.${format}`;
    link.textContent = `audio.${format}`;
    return i ? [' · ', link] : ['In any player: ', link];
  }));
}

function detach() {
  following?.close();
  player.stop();
  streamId = undefined;
  status = undefined;
  by('transport').hidden = true;
  by('studio').hidden = true;
  by('title').textContent = 'What should it sound like?';
  by('status').textContent = 'Words in, endless music out';
  by('words').textContent = '';
  by('presence').textContent = '';
  by('links').textContent = '';
  document.title = 'Vibecast';
  paint();
}

function wish() {
  const text = by('prompt').value.trim();
  const second = by('second').value.trim();
  const transitionSeconds = Number(by('transition').value);
  if (by('blend').hidden || !second) return { single: text, transitionSeconds };
  const share = by('weight').valueAsNumber / 100;
  return {
    transitionSeconds,
    prompts: [{ text, weight: 1 - share }, { text: second, weight: share }],
  };
}

async function play() {
  const { single, ...rest } = wish();
  const id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  const fresh = !streamId || status === 'stopped';
  ask(id);
  if (fresh) {
    const body = { ...rest, promptId: id, ...(single && { prompt: single }), ...(streamId && { streamId }) };
    const stream = await attempt(() => api.create(body));
    if (!stream) return;
    attach(stream.streamId);
    ask(id);
    history.replaceState(null, '', `#${stream.streamId}`);
    by('title').textContent = single ?? rest.prompts.map((p) => p.text).join(' + ');
    player.start(stream.streamId);
  } else {
    const sent = await attempt(() => api.prompt(streamId, { ...rest, promptId: id, ...(single && { text: single }) }));
    if (!sent) return;
    if (!player.isOn) player.start(streamId);
  }
  by('prompt').select();
}

async function change(send) {
  const since = performance.now();
  const sent = await attempt(send);
  if (sent?.commandId) asked.set(sent.commandId, since);
}

function wire() {
  by('ask').addEventListener('submit', (e) => { e.preventDefault(); play(); });
  by('listen').addEventListener('click', () => (player.isOn ? player.stop() : player.start(streamId)));
  by('volume').addEventListener('input', ({ target }) => {
    player.volume = target.valueAsNumber / 100;
    target.style.setProperty('--at', target.valueAsNumber / 100);
  });
  by('volume').style.setProperty('--at', 0.8);
  by('pause').addEventListener('click', () =>
    change(() => api.playback(streamId, status === 'paused' ? 'play' : 'pause')));
  by('reset').addEventListener('click', () => change(() => api.playback(streamId, 'reset')));
  by('stop').addEventListener('click', () => change(() => api.playback(streamId, 'stop')));
  by('share').addEventListener('click', share);
  by('more').addEventListener('click', toggleBlend);
  by('weight').addEventListener('input', showWeights);
  by('home').addEventListener('click', (e) => {
    e.preventDefault();
    history.pushState(null, '', '/');
    detach();
  });
  addEventListener('hashchange', open);
  addEventListener('popstate', open);
  by('presets').append(...PRESETS.map(preset));
  setInterval(tellWhatIsHeard, 40);
  drawHorizon(() => player.bands());
  showWeights();
}

function preset(text) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  button.addEventListener('click', () => { by('prompt').value = text; play(); });
  return button;
}

async function share() {
  try {
    await navigator.clipboard.writeText(location.href);
    notice('Link copied. Whoever opens it hears the same.');
  } catch {
    notice(location.href);
  }
}

function toggleBlend() {
  const show = by('blend').hidden;
  by('blend').hidden = !show;
  by('more').setAttribute('aria-expanded', show);
  by('more').textContent = show ? 'One idea only' : 'Blend with a second idea';
  if (show) by('second').focus();
}

function showWeights() {
  const share = by('weight').valueAsNumber;
  by('weight').style.setProperty('--at', share / 100);
  by('first-share').textContent = `${100 - share} %`;
  by('second-share').textContent = `${share} %`;
}

async function open() {
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (!wanted) { if (streamId) detach(); return; }
  if (wanted === streamId) return;
  const known = await attempt(() => api.stream(wanted));
  if (known && known.status !== 'stopped') {
    attach(wanted);
    notice(INVITATION);
  } else {
    streamId = wanted;
    status = 'stopped';
    if (known) notice('This stream is over. Type words to begin it again.');
    else notice('This stream is not here. Type words to begin it.');
  }
}

async function begin() {
  paint();
  wire();
  if (!location.hash) by('prompt').focus();
  const fields = await attempt(() => api.fields());
  if (fields) {
    steering = new Steering(fields, {
      onSteer: (update) => change(() => api.steer(streamId, update)),
      onMix: (mix) => change(() => api.mix(streamId, mix)),
    });
  }
  await open();
}

begin();

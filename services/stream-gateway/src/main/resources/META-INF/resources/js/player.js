/**
 * Plays a stream: samples over a WebSocket, scheduled by their frame number, so that neighbours
 * meet exactly. Reconnects by itself.
 */

const RATE = 48_000;
const BUFFER_S = 0.35;
// Beyond this the listener would trail behind what it steers.
const MOST_AHEAD_S = 1.2;
const SILENCE_MS = 3_000;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 4_000;
const STREAM_ENDED = 1000;
const RAMP_S = 0.03;
const BAND_EDGES_HZ = [20, 160, 800, 3_500, 16_000];
// Music falls off towards the treble; each band is seen against its own floor.
const BAND_FLOOR_DB = [70, 76, 88, 100];
const BAND_SPAN_DB = 58;
const SILENT = [0, 0, 0, 0];

export class Player {
  #context;
  #gain;
  #analyser;
  #spectrum;
  #socket;
  #streamId;
  #nextFrame = 0;
  #anchor;
  #retryMs = FIRST_RETRY_MS;
  #retryTimer;
  #watch;
  #lastBytesAt = 0;
  #volume = 0.8;
  underruns = 0;
  /** Whether silence means trouble; a paused stream is silent too. */
  expectsSound = true;

  /**
   * @param {(state: 'off'|'connecting'|'playing'|'waiting') => void} onState
   * @param {() => void} onEnded the stream is over
   */
  constructor(onState, onEnded) {
    this.onState = onState;
    this.onEnded = onEnded;
  }

  /** Must be called from a gesture: browsers allow sound only then. */
  start(streamId) {
    this.#prepare();
    this.#context.resume();
    this.#streamId = streamId;
    this.#connect();
    clearInterval(this.#watch);
    this.#watch = setInterval(() => this.#check(), 500);
  }

  stop() {
    this.#streamId = undefined;
    clearInterval(this.#watch);
    clearTimeout(this.#retryTimer);
    this.#hangUp();
    this.#fadeTo(0);
    setTimeout(() => this.#streamId ?? this.#context?.suspend(), 100);
    this.onState('off');
  }

  get isOn() {
    return this.#streamId !== undefined;
  }

  set volume(share) {
    this.#volume = share * share;
    this.#fadeTo(this.#volume);
  }

  /** The frame that is heard now, or −1. */
  get frame() {
    if (!this.#anchor || !this.isOn) return -1;
    const heardAt = this.#context.currentTime - (this.#context.outputLatency || 0);
    return this.#anchor.frame + (heardAt - this.#anchor.time) * RATE;
  }

  /** Energies of four bands in the last moment, low to high, each 0…1. */
  bands() {
    if (!this.#analyser || !this.isOn) return SILENT;
    this.#analyser.getFloatFrequencyData(this.#spectrum);
    return BAND_EDGES_HZ.slice(1).map((to, i) => this.#energy(BAND_EDGES_HZ[i], to, i));
  }

  #energy(fromHz, toHz, band) {
    const binHz = RATE / 2 / this.#spectrum.length;
    let loudest = -Infinity;
    for (let bin = Math.ceil(fromHz / binHz); bin < toHz / binHz; bin++) {
      loudest = Math.max(loudest, this.#spectrum[bin]);
    }
    const share = (loudest + BAND_FLOOR_DB[band]) / BAND_SPAN_DB;
    return Math.min(1, Math.max(0, share)) ** 2;
  }

  #prepare() {
    if (this.#context) {
      this.#fadeTo(this.#volume);
      return;
    }
    this.#context = new AudioContext({ sampleRate: RATE, latencyHint: 'interactive' });
    this.#gain = new GainNode(this.#context, { gain: this.#volume });
    this.#analyser = new AnalyserNode(this.#context, { fftSize: 2048, smoothingTimeConstant: 0.5 });
    this.#spectrum = new Float32Array(this.#analyser.frequencyBinCount);
    this.#analyser.connect(this.#gain).connect(this.#context.destination);
  }

  #fadeTo(gain) {
    this.#gain?.gain.setTargetAtTime(gain, this.#context.currentTime, RAMP_S);
  }

  #connect() {
    this.#hangUp();
    this.onState('connecting');
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const path = `/v1/streams/${encodeURIComponent(this.#streamId)}/audio?format=pcm`;
    const socket = new WebSocket(`${scheme}://${location.host}${path}`);
    socket.binaryType = 'arraybuffer';
    socket.onmessage = ({ data }) => this.#receive(data);
    socket.onclose = ({ code }) => this.#socket === socket && this.#closed(code);
    this.#socket = socket;
    this.#lastBytesAt = performance.now();
  }

  #hangUp() {
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
    this.#anchor = undefined;
  }

  #closed(code) {
    if (code === STREAM_ENDED) {
      this.stop();
      this.onEnded();
    } else {
      this.#retry();
    }
  }

  #retry() {
    this.#socket = undefined;
    this.onState('connecting');
    this.#retryTimer = setTimeout(() => this.isOn && this.#connect(), this.#retryMs);
    this.#retryMs = Math.min(LAST_RETRY_MS, this.#retryMs * 2);
  }

  #receive(data) {
    this.#lastBytesAt = performance.now();
    this.#retryMs = FIRST_RETRY_MS;
    if (typeof data === 'string') {
      this.#nextFrame = JSON.parse(data).startFrame;
    } else {
      this.#schedule(new Int16Array(data));
    }
  }

  #schedule(samples) {
    const frames = samples.length / 2;
    const frame = this.#nextFrame;
    this.#nextFrame += frames;
    const now = this.#context.currentTime;
    const due = this.#anchor && this.#anchor.time + (frame - this.#anchor.frame) / RATE;
    if (due === undefined || due < now || due > now + MOST_AHEAD_S) {
      this.#moveAnchor(frame, now, due);
    }
    const source = new AudioBufferSourceNode(this.#context, { buffer: this.#bufferOf(samples, frames) });
    source.connect(this.#analyser);
    source.start(this.#anchor.time + (frame - this.#anchor.frame) / RATE);
    this.onState('playing');
  }

  #moveAnchor(frame, now, due) {
    if (due < now) this.underruns++;
    const time = Math.ceil((now + BUFFER_S) * RATE) / RATE;
    this.#anchor = { frame, time };
  }

  #bufferOf(samples, frames) {
    const buffer = new AudioBuffer({ length: frames, numberOfChannels: 2, sampleRate: RATE });
    for (let channel = 0; channel < 2; channel++) {
      const plane = buffer.getChannelData(channel);
      for (let i = 0; i < frames; i++) plane[i] = samples[2 * i + channel] / 32_768;
    }
    return buffer;
  }

  // A connection can die without closing, for example when a laptop changes networks.
  #check() {
    if (!this.#socket || performance.now() - this.#lastBytesAt < SILENCE_MS) return;
    if (this.expectsSound) {
      this.#hangUp();
      this.#retry();
    } else {
      this.onState('waiting');
    }
  }
}

/** Follows the events of a stream. The browser reconnects; each connection begins with a snapshot. */

const TYPES = [
  'snapshot', 'stream_started', 'recipe_resolving', 'recipe_ready', 'transition_started',
  'now_playing', 'fallback_used', 'steered', 'mix_changed', 'stream_paused', 'stream_resumed',
  'listener_count', 'quality_alert', 'stream_ended', 'error',
];
const RETRY_MS = 2_000;

export class Following {
  #source;
  #timer;

  constructor(streamId, onEvent) {
    this.url = `/v1/streams/${encodeURIComponent(streamId)}/events`;
    this.onEvent = onEvent;
    this.#open();
  }

  #open() {
    this.#source = new EventSource(this.url);
    TYPES.forEach((type) => this.#source.addEventListener(type, ({ data }) => this.#take(data)));
    // The browser gives up when the answer is an error status, for example while a gateway restarts.
    this.#source.onerror = () => {
      if (this.#source.readyState === EventSource.CLOSED) {
        this.#timer = setTimeout(() => this.#open(), RETRY_MS);
      }
    };
  }

  // The type "error" is also the browser's own, which carries no data.
  #take(data) {
    if (data !== undefined) this.onEvent(JSON.parse(data));
  }

  close() {
    clearTimeout(this.#timer);
    this.#source.close();
  }
}

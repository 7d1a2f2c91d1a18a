/** The gateway's REST interface. Every failure is an Error whose message a person can read. */

const JSON_TYPE = 'application/json';

/** What went wrong, in the gateway's own words. */
export class Refusal extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

async function call(method, path, body) {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: body ? { 'Content-Type': JSON_TYPE } : {},
      body: body && JSON.stringify(body),
    });
  } catch {
    throw new Refusal(0, 'The server cannot be reached.');
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Refusal(response.status, answer.detail ?? response.statusText);
  }
  return answer;
}

const of = (streamId, rest = '') => `/v1/streams/${encodeURIComponent(streamId)}${rest}`;

export const api = {
  fields: () => call('GET', '/v1/fields'),
  stream: (id) => call('GET', of(id)),
  create: (wish) => call('POST', '/v1/streams', wish),
  prompt: (id, wish) => call('POST', of(id, '/prompts'), wish),
  steer: (id, update) => call('PATCH', of(id, '/config'), update),
  mix: (id, mix) => call('PATCH', of(id, '/mix'), mix),
  playback: (id, action) => call('POST', of(id, '/playback'), { action }),
};

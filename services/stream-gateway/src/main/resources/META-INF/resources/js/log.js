/** The list of what happened, newest first. */

const MOST = 60;
const list = document.getElementById('log');

export function say(text, { at = new Date(), strong = false } = {}) {
  const item = document.createElement('li');
  const time = document.createElement('time');
  time.textContent = at.toLocaleTimeString([], { hour12: false });
  time.dateTime = at.toISOString();
  const words = document.createElement('span');
  words.textContent = text;
  words.classList.toggle('strong', strong);
  item.append(time, words);
  list.prepend(item);
  while (list.children.length > MOST) list.lastElementChild.remove();
}

export const forgetAll = () => list.replaceChildren();

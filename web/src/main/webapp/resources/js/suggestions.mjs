// SPDX-License-Identifier: Apache-2.0
// What may be facts on the page that is shown: a list beside it, the words of the chosen one boxed in place, and one key
// each to accept it, to put it right and to reject it.
import { fill } from './calls.mjs';
import { turned } from './paper.mjs';

export class Suggestions {
  constructor(calls, words, paper, say) {
    this.calls = calls;
    this.record = words.document;
    this.claim = words.claim;
    this.home = words.home;
    this.paper = paper;
    this.say = say;
    this.card = document.getElementById('suggestions-card');
    this.list = document.getElementById('suggestions');
    this.items = [];
    this.chosen = -1;
  }

  /** Lists what stands on a page; a page without any has no list. */
  async show(page, rotation) {
    if (this.page === page) {
      this.rotation = rotation;
      return this.draw();
    }
    this.page = page;
    this.rotation = rotation;
    this.chosen = -1;
    this.tell([]);
    const told = await this.calls.get(`documents/${this.record}/pages/${page}/suggestions`).catch(() => ({ items: [] }));
    if (this.page === page) this.tell(told.items);
  }

  tell(items) {
    this.items = items;
    this.card.hidden = items.length === 0;
    this.list.replaceChildren(...items.map((item, index) => this.line(item, index)));
  }

  line({ candidate, printed, state }, index) {
    const words = this.card.dataset;
    const line = document.createElement('li');
    const button = line.appendChild(document.createElement('button'));
    button.type = 'button';
    const add = (kind, text) => {
      const part = button.appendChild(document.createElement('span'));
      part.className = kind;
      part.textContent = text;
    };
    add('suggestion-kind', words[candidate.kind.toLowerCase()]);
    add('suggestion-words', printed.join(' · '));
    if (candidate.doubts.length > 0) add('suggestion-doubts', candidate.doubts.map((doubt) => words[doubt.toLowerCase()]).join(' · '));
    if (state !== 'WAITING') add('suggestion-state', words[state.toLowerCase()]);
    line.dataset.state = state;
    button.addEventListener('click', () => this.choose(index));
    return line;
  }

  /** The next one, from the last to the first again. */
  next() {
    if (this.items.length > 0) this.choose((this.chosen + 1) % this.items.length);
  }

  choose(index) {
    this.chosen = index;
    [...this.list.querySelectorAll('button')].forEach((button, at) => {
      if (at === index) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    });
    if (this.items[index].id) this.offer(index);
    else this.named().then(() => this.chosen === index && this.offer(index));
    this.list.children[index].scrollIntoView({ block: 'nearest' });
    this.draw();
    const { candidate, printed } = this.items[index];
    const words = this.card.dataset;
    this.say(`${fill(words.place, index + 1, this.items.length)} ${words[candidate.kind.toLowerCase()]}: ${printed.join(', ')}`);
  }

  /** A document that was read a moment ago is looked through by now, and each of its suggestions can be judged. */
  async named() {
    const page = this.page;
    const told = await this.calls.get(`documents/${this.record}/pages/${page}/suggestions`).catch(() => ({ items: [] }));
    if (this.page !== page || told.items.length !== this.items.length) return;
    this.items.forEach((item, index) => Object.assign(item, { id: told.items[index].id, state: told.items[index].state }));
  }

  /** What can be said of the chosen one stands below it, as long as nobody has said it. */
  offer(index) {
    this.list.querySelector('.suggestion-acts')?.remove();
    const { id, state } = this.items[index];
    if (!id || state !== 'WAITING' || this.card.dataset.judges !== 'true') return;
    const acts = this.list.children[index].appendChild(document.createElement('p'));
    acts.className = 'suggestion-acts';
    for (const [act, key] of [['accept', 'a'], ['correct', 'e'], ['reject', 'x']]) {
      const button = acts.appendChild(document.createElement('button'));
      button.type = 'button';
      button.className = act === 'accept' ? 'button' : 'button button-secondary';
      button.textContent = `${this.card.dataset[act]} `;
      const cap = button.appendChild(document.createElement('kbd'));
      cap.textContent = key;
      button.setAttribute('aria-keyshortcuts', key);
      button.addEventListener('click', () => this[act]());
    }
  }

  /** The chosen one, where it can be judged. */
  get open() {
    const item = this.items[this.chosen];
    return item?.id && item.state === 'WAITING' && this.card.dataset.judges === 'true' ? item : null;
  }

  async accept() {
    await this.judge('ACCEPT');
  }

  async reject() {
    await this.judge('REJECT');
  }

  /** Put right in the form of its kind; what belongs to the implant ledger is written there. */
  correct() {
    const item = this.open;
    if (!item) return;
    const ledger = ['OPERATION', 'IMPLANT'].includes(item.candidate.kind);
    location.assign(ledger ? `${this.home}/claim-hips.xhtml?ref=${this.claim}` : `${this.home}/claim-observation.xhtml?ref=${this.claim}&suggestion=${item.id}`);
  }

  async judge(verdict) {
    const item = this.open;
    if (!item) return;
    const words = this.card.dataset;
    try {
      const { state } = await this.calls.send('POST', `claims/${this.claim}/suggestions/${item.id}/judgement`, { verdict });
      item.state = state;
      const at = this.items.indexOf(item);
      this.list.children[at]?.replaceWith(this.line(item, at));
      this.say(words[state.toLowerCase()]);
      const following = this.items.findIndex((each) => each.id && each.state === 'WAITING');
      if (following >= 0) this.choose(following);
    } catch (error) {
      if (verdict === 'ACCEPT' && error.status === 422) return this.correct();
      this.say(error.detail ?? words.lost);
    }
  }

  /** Boxes the chosen one on the paper, beside whatever a search has boxed. */
  draw() {
    this.paper.place.querySelector('.paper-suggestion')?.remove();
    const item = this.items[this.chosen];
    if (!item) return;
    const layer = document.createElement('div');
    layer.className = 'paper-suggestion';
    layer.setAttribute('aria-hidden', 'true');
    for (const box of item.boxes) layer.append(this.paper.box(turned(box, this.rotation)));
    this.paper.place.append(layer);
    this.paper.reveal(layer.firstChild);
  }
}

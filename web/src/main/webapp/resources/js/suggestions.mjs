// SPDX-License-Identifier: Apache-2.0
// What may be facts on the page that is shown: a list beside it, and the words of the chosen one boxed in place.
import { fill } from './calls.mjs';
import { turned } from './paper.mjs';

export class Suggestions {
  constructor(calls, record, paper, say) {
    this.calls = calls;
    this.record = record;
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

  line({ candidate, printed }, index) {
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
    this.list.children[index].scrollIntoView({ block: 'nearest' });
    this.draw();
    const { candidate, printed } = this.items[index];
    const words = this.card.dataset;
    this.say(`${fill(words.place, index + 1, this.items.length)} ${words[candidate.kind.toLowerCase()]}: ${printed.join(', ')}`);
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

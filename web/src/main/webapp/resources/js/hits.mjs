// SPDX-License-Identifier: Apache-2.0
// The hits of a stored search: those of this document, the boxes of each page, and the documents before and after it.
import { fill } from './calls.mjs';

const AT_ONCE = 20;
const FURTHEST = 10;

export class Hits {
  constructor(calls, words, places, go) {
    this.calls = calls;
    this.words = words;
    this.places = places;
    this.go = go;
    this.search = words.searchId;
    this.pages = [];
    this.boxes = new Map();
    this.documents = [];
    this.ended = false;
  }

  get searched() {
    return Boolean(this.search);
  }

  async load() {
    if (!this.searched) return;
    this.pages = (await this.calls.get(`searches/${this.search}/documents/${this.words.document}`)).pages;
    this.places.count.textContent = this.pages.length;
    this.places.none.hidden = this.pages.length > 0;
    if (this.pages.length === 0) this.places.none.textContent = fill(this.words.noHit, 0);
    this.places.list.replaceChildren(...this.pages.map((page) => this.item(page)));
  }

  item(page) {
    const item = document.createElement('li');
    const button = item.appendChild(document.createElement('button'));
    button.type = 'button';
    button.dataset.page = page;
    button.textContent = `${this.words.pageWord} ${page}`;
    button.addEventListener('click', () => this.go(page));
    return item;
  }

  /** Shows where in the list we are. */
  here(page) {
    this.places.list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const button = this.places.list.querySelector(`[data-page="${page}"]`);
    button?.setAttribute('aria-current', 'true');
    button?.scrollIntoView({ block: 'nearest' });
  }

  /** "Hit 3 of 12, page 47", or how many pages have hits at all. */
  place(page) {
    const at = this.pages.indexOf(page);
    if (at >= 0) return fill(this.words.hit, at + 1, this.pages.length, page);
    return this.searched ? fill(this.words.noHit, this.pages.length) : '';
  }

  /** The next page with hits in this document, or the one before. */
  beyond(page, by) {
    return by > 0 ? this.pages.find((each) => each > page) : this.pages.findLast((each) => each < page);
  }

  /** Where the words stand on a page of this document. */
  marks(page) {
    if (!this.pages.includes(page)) return Promise.resolve([]);
    if (!this.boxes.has(page)) this.boxes.set(page, this.fetch(page));
    return this.boxes.get(page);
  }

  async fetch(page) {
    try {
      return (await this.calls.get(`searches/${this.search}/documents/${this.words.document}/pages/${page}`)).marks;
    } catch (error) {
      this.boxes.delete(page);
      throw error;
    }
  }

  // ---- other documents of the same answer
  async loadOthers() {
    if (!this.searched) return;
    await this.reach(() => this.at() >= 0);
    this.places.card.hidden = this.documents.length < 2;
    this.places.others.replaceChildren(...this.documents.map((item) => this.other(item)));
  }

  /** Fetches the answer, part by part, until what is wanted is there. */
  async reach(enough) {
    for (let part = 0; part < FURTHEST && !this.ended && !enough(); part++) {
      const from = this.documents.length / AT_ONCE;
      const { items } = await this.calls.get(`searches/${this.search}?page=${from}&size=${AT_ONCE}`);
      this.documents.push(...items);
      this.ended = items.length < AT_ONCE;
    }
  }

  at() {
    return this.documents.findIndex((item) => item.document === this.words.document);
  }

  other(item) {
    const line = document.createElement('li');
    const link = line.appendChild(document.createElement('a'));
    link.href = this.address(item, item.hits[0].page);
    link.textContent = item.title;
    if (item.document === this.words.document) link.setAttribute('aria-current', 'page');
    const about = line.appendChild(document.createElement('div'));
    about.className = 'soft small';
    about.textContent = `${item.claim} ${item.claimant}. ${fill(this.words.pagesHit, item.hits.length)}`;
    return line;
  }

  address(item, page) {
    return `${this.words.home}/viewer.xhtml?document=${item.document}&page=${page}&search=${this.search}`;
  }

  /** The first hit of the document after this one, or the last hit of the one before; nothing at either end. */
  async neighbour(by) {
    if (!this.searched) return null;
    await this.reach(() => this.at() >= 0 && this.at() + by < this.documents.length);
    const item = this.documents[this.at() + by];
    if (this.at() < 0 || !item) return null;
    return this.address(item, (by > 0 ? item.hits[0] : item.hits.at(-1)).page);
  }
}

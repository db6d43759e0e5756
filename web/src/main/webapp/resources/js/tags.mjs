// SPDX-License-Identifier: Apache-2.0
// Tags in the viewer: one key each, on the page that is shown or on the whole document; the same key takes it off again.
import { fill } from './calls.mjs';

export class Tags {
  constructor(calls, words, say) {
    this.calls = calls;
    this.words = words;
    this.say = say;
    this.buttons = [...document.querySelectorAll('#tags [data-tag]')];
    this.target = document.getElementById('tag-target');
    this.path = `claims/${words.claim}/tags/documents/${words.document}`;
    this.lines = [];
    this.page = Number(words.page);
    this.whole = false;
    for (const button of this.buttons) button.addEventListener('click', () => this.toggle(button));
    this.target?.addEventListener('click', () => this.turn());
  }

  /** The keys: a digit for each tag that has one, t for page or document. */
  acts() {
    const digits = this.buttons.filter((button) => button.dataset.key).map((button) => [button.dataset.key, () => this.toggle(button)]);
    return { ...Object.fromEntries(digits), t: () => this.turn() };
  }

  async load() {
    this.lines = (await this.calls.get(this.path)).items;
    this.show(this.page);
  }

  show(page) {
    this.page = page;
    for (const button of this.buttons) {
      const line = this.line(button.dataset.tag);
      const here = this.whole ? null : this.standing(button.dataset.tag, 0);
      button.setAttribute('aria-pressed', String(Boolean(line)));
      button.classList.toggle('tag-whole', Boolean(here));
      const told = line ?? here;
      button.title = told ? fill(this.words.taggedBy, told.putBy, when(told.putAt)) : '';
    }
    if (!this.target) return;
    this.target.setAttribute('aria-pressed', String(this.whole));
  }

  turn() {
    if (!this.target) return;
    this.whole = !this.whole;
    this.show(this.page);
    this.say(this.whole ? this.words.tagsWhole : this.words.tagsPage);
  }

  async toggle(button) {
    if (button.disabled) return;
    const page = this.whole ? 0 : this.page;
    const on = !this.line(button.dataset.tag);
    try {
      this.lines = (await this.calls.send(on ? 'PUT' : 'DELETE', `${this.path}/${page}/${button.dataset.tag}`)).items;
      this.show(this.page);
      this.say(fill(on ? this.words.tagPut : this.words.tagTaken, button.dataset.name));
    } catch (error) {
      this.say(error.detail ?? this.words.lost);
    }
  }

  line(tag) {
    return this.standing(tag, this.whole ? 0 : this.page);
  }

  standing(tag, page) {
    return this.lines.find((line) => line.tag === tag && line.page === page && !line.takenAt);
  }
}

const when = (instant) => new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Europe/London' }).replace('Sept', 'Sep');

// SPDX-License-Identifier: Apache-2.0
// The list of hits by keyboard, and beside it the page of the hit that stands there, with its words boxed.
import { Calls } from './calls.mjs';
import { Pdf, reason } from './pdf.mjs';
import { Paper } from './paper.mjs';

const place = document.getElementById('preview');
const shown = (hit) => hit.offsetParent !== null;
const hits = () => [...document.querySelectorAll('.hit')].filter(shown);
const typing = (target) => target.closest('input, textarea, select, dialog[open]');

// ---- stepping
let current = null;

function take(hit, focus = true) {
  if (!hit) return;
  current?.removeAttribute('aria-current');
  current = hit;
  current.setAttribute('aria-current', 'true');
  if (focus) hit.focus({ preventScroll: true });
  hit.scrollIntoView({ block: 'nearest' });
  preview?.look(hit);
}

function step(by) {
  const all = hits();
  const at = all.indexOf(current);
  take(all[Math.min(all.length - 1, Math.max(0, at + by))]);
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const letter = { j: 1, k: -1 }[event.key];
  const inList = event.target.closest?.('.hit, #query');
  const by = typing(event.target) ? (event.target.id === 'query' && arrow === 1 ? 0 : undefined) : letter ?? (inList ? arrow : undefined);
  if (by === undefined || hits().length === 0) return;
  event.preventDefault();
  step(by);
});
document.addEventListener('focusin', (event) => {
  const hit = event.target.closest('.hit');
  if (hit && hit !== current) take(hit, false);
});

// ---- the page beside the list
class Preview {
  constructor() {
    this.words = place.dataset;
    this.calls = new Calls(this.words.home);
    this.stage = document.getElementById('preview-stage');
    this.paper = new Paper(document.getElementById('preview-paper'), this.stage);
    this.note = document.getElementById('preview-note');
    this.documents = new Map();
    this.drawn = new Map();
  }

  /** Shows the page of this hit, unless another one was chosen meanwhile. */
  async look(hit) {
    this.wanted = hit;
    const { document: id, page } = hit.dataset;
    const title = hit.closest('article').querySelector('h3').textContent;
    document.getElementById('preview-title').textContent = `${title}, ${this.words.pageWord.toLowerCase()} ${page}`;
    document.getElementById('preview-open').href = hit.href;
    this.paper.await();
    try {
      const pdf = await this.open(id);
      const [drawn, marks] = await Promise.all([this.draw(pdf, id, Number(page)), this.marks(id, page)]);
      if (this.wanted !== hit) return;
      this.say('');
      this.paper.show(pdf, drawn);
      this.paper.mark(marks);
      document.getElementById('preview-said').textContent = `${title}, ${this.words.pageWord.toLowerCase()} ${page}`;
      this.ahead(hit);
    } catch (error) {
      this.drawn.clear();
      this.documents.delete(id);
      if (this.wanted === hit) this.refuse(error);
    }
  }

  open(id) {
    if (!this.documents.has(id)) this.documents.set(id, this.opened(id));
    return this.documents.get(id);
  }

  async opened(id) {
    const sheet = await this.calls.get(`documents/${id}`);
    return Pdf.open(this.words.pdfjs, `${this.words.home}/api/documents/${id}/content?disposition=view`, sheet.bytes);
  }

  /** Draws a page once; a few pages are kept, so that stepping back is immediate. */
  draw(pdf, id, number) {
    const width = Math.max(240, this.stage.clientWidth - 24);
    const key = `${id} ${number} ${width}`;
    if (!this.drawn.has(key)) this.drawn.set(key, pdf.draw(number, { width }));
    if (this.drawn.size > 8) this.drawn.delete(this.drawn.keys().next().value);
    return this.drawn.get(key);
  }

  async marks(id, page) {
    return (await this.calls.get(`searches/${this.words.searchId}/documents/${id}/pages/${page}`)).marks;
  }

  /** Draws the next hit's page before it is asked for. */
  async ahead(hit) {
    const all = hits();
    const next = all[all.indexOf(hit) + 1];
    if (!next) return;
    const { document: id, page } = next.dataset;
    await this.open(id).then((pdf) => this.draw(pdf, id, Number(page))).catch(() => { this.drawn.clear(); this.documents.delete(id); });
  }

  refuse(error) {
    this.paper.clear();
    this.say(this.words[reason(error)]);
  }

  say(sentence) {
    this.note.textContent = sentence;
    this.note.hidden = sentence === '';
  }
}

const preview = place ? new Preview() : null;
if (preview) take(hits()[0], !document.querySelector('[role=alert]:not(:empty)'));

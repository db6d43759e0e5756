// SPDX-License-Identifier: Apache-2.0
// The viewer: opens at a page, boxes what was searched for, and steps from hit to hit over pages and documents.
import { Calls, fill } from './calls.mjs';
import { Pdf, reason } from './pdf.mjs';
import { Paper } from './paper.mjs';
import { Strip } from './strip.mjs';
import { Hits } from './hits.mjs';
import { Suggestions } from './suggestions.mjs';
import { Tags } from './tags.mjs';
import { keys, tabs } from './viewer-keys.mjs';

const $ = (id) => document.getElementById(id);
const words = $('viewer').dataset;
const calls = new Calls(words.home);
const stage = $('stage');
const paper = new Paper($('paper'), stage);
const hits = new Hits(calls, words, { list: $('hits'), count: $('hit-count'), none: $('hits-none'), others: $('others'), card: $('others-card') }, (page) => go(page));
const strip = new Strip($('strip'), words.pageWord, (page) => go(page));
const ZOOM = 'explant.viewer.scale';
const STEP = 1.2;

let pdf;
let page = Number(words.page);
let rotation = 0;
let scale = Number(localStorage.getItem(ZOOM)) || 0;
let reviewed = new Set();
const drawn = new Map();

const say = (sentence) => { $('said').textContent = sentence; };
const tags = new Tags(calls, words, say);
const suggestions = new Suggestions(calls, words, paper, say);

// ---- one page
const width = () => Math.max(240, stage.clientWidth - 24);

/** Draws a page once for a given size; a few are kept, so that going back or on is immediate. */
function draw(number) {
  const key = `${number} ${rotation} ${scale || width()}`;
  if (!drawn.has(key)) drawn.set(key, pdf.draw(number, { rotation, ...(scale ? { scale } : { width: width() }) }));
  if (drawn.size > 6) drawn.delete(drawn.keys().next().value);
  return drawn.get(key);
}

async function go(wanted, announce = true) {
  if (!pdf) return;
  const number = Math.min(pdf.pages, Math.max(1, wanted || 1));
  page = number;
  tell();
  paper.await();
  try {
    const [picture, marks] = await Promise.all([draw(number), hits.marks(number)]);
    if (page !== number) return;
    note('');
    stage.scrollTop = 0;
    paper.show(pdf, picture, { words: true });
    paper.mark(marks, rotation);
    if (announce) say(hits.place(number) || `${words.pageWord} ${number} ${fill(words.of, pdf.pages)}`);
    state(number);
    suggestions.show(number, rotation);
    ahead(number);
  } catch (error) {
    drawn.clear();
    if (page === number) refuse(error);
  }
}

/** What the tools, the lists and the address say about where we are. */
function tell() {
  $('page-number').value = page;
  $('page-count').textContent = fill(words.of, pdf.pages);
  $('previous-page').disabled = page <= 1;
  $('next-page').disabled = page >= pdf.pages;
  $('hit-place').textContent = hits.place(page);
  hits.here(page);
  if ($('tab-pages').getAttribute('aria-selected') === 'true') strip.show(pdf, page, hits.pages);
  const address = new URL(location);
  address.searchParams.set('page', page);
  history.replaceState(null, '', address);
  const similar = $('similar');
  if (similar) similar.search = new URLSearchParams({ claim: words.claim, document: words.document, page });
  showReview();
  tags.show(page);
}

/** The pages that a key may ask for next are drawn before it is pressed. */
function ahead(number) {
  const next = [hits.beyond(number, 1), number + 1].find((each) => each && each <= pdf.pages);
  if (!next) return;
  draw(next).catch(() => drawn.clear());
  hits.marks(next).catch(() => {});
}

/** Says on the page when no search can find its words. */
async function state(number) {
  const sign = $('page-state');
  sign.hidden = true;
  const known = await calls.get(`documents/${words.document}/pages/${number}`).then((sheet) => sheet.state, (error) => (error.status === 404 ? 'NOT_READ' : 'SEARCHABLE'));
  if (page !== number) return;
  const sentence = { NO_TEXT: words.noText, POOR_TEXT: words.poorText, FAILED: words.failed, TIMED_OUT: words.failed, NOT_READ: words.notRead }[known];
  sign.textContent = sentence ?? '';
  sign.hidden = !sentence;
}

function note(sentence) {
  $('stage-note').textContent = sentence;
  $('stage-note').hidden = sentence === '';
}

function refuse(error) {
  paper.clear();
  note(words[reason(error)]);
  say(words[reason(error)]);
}

// ---- hits
async function step(by) {
  const next = hits.beyond(page, by);
  if (next) return go(next);
  const address = await hits.neighbour(by);
  if (address) location.assign(address);
  else say(hits.searched ? (by > 0 ? words.lastHit : words.firstHit) : words.noSearch);
}

// ---- zoom and rotation
function zoom(by) {
  const now = Number($('paper').style.getPropertyValue('--total-scale-factor')) || 1;
  scale = by === 0 ? 0 : Math.min(6, Math.max(0.25, now * by));
  localStorage.setItem(ZOOM, scale);
  go(page, false);
}

function rotate() {
  rotation = (rotation + 90) % 360;
  go(page, false);
}

// ---- reviewed, cited
function showReview() {
  const done = reviewed.has(page);
  $('review-state').textContent = fill(done ? words.reviewed : words.notReviewed, page);
  $('review').textContent = done ? words.unreview : words.review;
}

async function review() {
  const number = page;
  const path = `documents/${words.document}/reviewed`;
  try {
    const told = reviewed.has(number)
      ? await calls.send('DELETE', `${path}/${number}`)
      : await calls.send('PUT', path, { from: number, to: number });
    reviewed = new Set(told.items);
    showReview();
    say($('review-state').textContent);
  } catch (error) {
    say(error.detail ?? words.lost);
    $('review-state').textContent = error.detail ?? words.lost;
  }
}

/** Picks the page up: every cite control of the claim then offers it. Its words are copied too, where the browser lets us. */
async function cite() {
  const text = fill(words.cite, words.title, page);
  navigator.clipboard.writeText(text).catch(() => {});
  const told = await calls.send('PUT', 'page-at-hand', { document: words.document, page }).then(() => fill(words.cited, text), (error) => error.detail ?? words.lost);
  $('review-state').textContent = told;
  say(told);
}

/** The words are posted and stored; the address that follows carries the stored search's id alone. */
async function within(event) {
  event.preventDefault();
  const refused = $('within-refused');
  try {
    const { id } = await calls.send('POST', 'searches', { query: $('within-words').value, claim: words.claim, size: 1 });
    location.assign(`${words.home}/viewer.xhtml?document=${words.document}&page=${page}&search=${id}`);
  } catch (error) {
    refused.textContent = error.detail ?? words.lost;
    refused.hidden = false;
  }
}

// ---- wiring
const acts = {
  j: () => step(1), k: () => step(-1), n: () => go(page + 1), p: () => go(page - 1),
  '+': () => zoom(STEP), '=': () => zoom(STEP), '-': () => zoom(1 / STEP), 0: () => zoom(0),
  r: rotate, m: review, c: cite, s: () => suggestions.next(),
  a: () => suggestions.accept(), e: () => suggestions.correct(), x: () => suggestions.reject(), ...tags.acts(),
};
keys(acts);
tabs(() => pdf && strip.show(pdf, page, hits.pages));
const wired = { 'next-hit': 'j', 'previous-hit': 'k', 'next-page': 'n', 'previous-page': 'p', 'zoom-in': '+', 'zoom-out': '-', 'zoom-fit': '0', rotate: 'r', review: 'm', cite: 'c' };
for (const [id, key] of Object.entries(wired)) $(id).addEventListener('click', acts[key]);
$('go').addEventListener('submit', (event) => { event.preventDefault(); go(Number.parseInt($('page-number').value, 10)); });
$('within').addEventListener('submit', within);
let settling;
window.addEventListener('resize', () => {
  clearTimeout(settling);
  settling = setTimeout(() => scale || go(page, false), 150);
});

async function open() {
  if (words.unreadableFile === 'true') return note($('problems').textContent.trim() || words.unreadable);
  note(words.loading);
  const address = `${words.home}/api/documents/${words.document}/content?disposition=view`;
  const found = hits.load().catch(() => {});
  const tagged = tags.load().catch(() => {});
  const looked = calls.get(`documents/${words.document}/reviewed`).then((told) => { reviewed = new Set(told.items); }, () => {});
  try {
    pdf = await Pdf.open(words.pdfjs, address, Number(words.bytes));
  } catch (error) {
    return refuse(error);
  }
  await Promise.all([found, looked, tagged]);
  $('review').disabled = false;
  await go(page);
  return hits.loadOthers().catch(() => {});
}
open();

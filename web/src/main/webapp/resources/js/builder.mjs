// SPDX-License-Identifier: Apache-2.0
// The query builder: rows of words become the written query, in front of whoever is building it.
const builder = document.getElementById('builder');
const rows = document.getElementById('builder-rows');
const query = document.getElementById('query');
const written = document.getElementById('builder-written');

const part = (row, name) => row.querySelector(`[data-part="${name}"]`);
const value = (row, name) => part(row, name).value.trim();
/** Signs of the language have no place inside a typed word. */
const words = (row) => value(row, 'words').replace(/["():*?~]/g, ' ').split(/\s+/).filter(Boolean);

/** One row as the language writes it; nothing where no word was typed. */
function operand(row, near) {
  const all = words(row);
  if (all.length === 0) return '';
  const plain = (word) => (/^(AND|OR|NOT)$/.test(word) ? `"${word}"` : word);
  const text = {
    phrase: () => `"${all.join(' ')}"`,
    any: () => group(all.map(plain), ' OR '),
    begins: () => group(all.map((word) => `${word}*`), near ? ' OR ' : ' '),
    slips: () => group(all.map((word) => `${word}~`), near ? ' OR ' : ' '),
    all: () => (near && all.length > 1 ? `"${all.join(' ')}"` : group(all.map(plain), ' ')),
  }[value(row, 'kind')]();
  const field = near ? '' : value(row, 'field');
  return field ? `${field}:${text}` : text;
}

const group = (parts, by) => (parts.length > 1 ? `(${parts.join(by)})` : parts[0]);
const isNear = (row) => row && ['near', 'pre'].includes(value(row, 'join'));

function distance(row) {
  const words = Number.parseInt(value(row, 'distance'), 10) || 10;
  return `${value(row, 'join') === 'pre' ? 'pre' : 'w'}/${words}`;
}

/** Rows joined by nearness belong together; the rest is read from top to bottom. */
function build() {
  const filled = [...rows.children].filter((row) => words(row).length > 0);
  let text = '';
  for (let at = 0; at < filled.length;) {
    const first = filled[at];
    let clause = operand(first, isNear(filled[at + 1]));
    let next = at + 1;
    while (next < filled.length && isNear(filled[next])) {
      clause = next === at + 1 ? clause : `(${clause})`;
      clause += ` ${distance(filled[next])} ${operand(filled[next], true)}`;
      next++;
    }
    if (next > at + 1 && filled.length > next - at) clause = `(${clause})`;
    text = text === '' ? clause : `${at > firstClause(filled) ? `(${text})` : text} ${sign(first)} ${clause}`;
    at = next;
  }
  return text;
}

/** Where the second clause begins: before it there is nothing to bracket. */
function firstClause(filled) {
  let at = 1;
  while (isNear(filled[at])) at++;
  return at;
}

const sign = (row) => ({ and: 'AND', or: 'OR', not: 'NOT' })[value(row, 'join')] ?? 'AND';

function write() {
  for (const [at, row] of [...rows.children].entries()) {
    part(row, 'join').hidden = at === 0;
    part(row, 'distance').hidden = at === 0 || !isNear(row);
    part(row, 'field').disabled = (at > 0 && isNear(row)) || isNear(rows.children[at + 1]);
  }
  const text = build();
  written.textContent = text;
  if (text) query.value = text;
}

function add(focus) {
  rows.append(document.getElementById('builder-row').content.cloneNode(true));
  const row = rows.lastElementChild;
  row.addEventListener('input', write);
  part(row, 'remove').addEventListener('click', () => {
    row.remove();
    if (rows.children.length === 0) add(true);
    write();
  });
  write();
  if (focus) part(row, 'words').focus();
}

if (builder) {
  document.getElementById('builder-add').addEventListener('click', () => add(true));
  rows.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.target.matches('input')) return;
    event.preventDefault();
    write();
    document.getElementById('find').click();
  });
  add(false);
  add(false);
}

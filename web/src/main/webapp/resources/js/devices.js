// SPDX-License-Identifier: Apache-2.0
// What is typed or scanned from a label is looked up in the device catalogue, and taken over with one key: Enter in the
// field asks and steps to the likeliest, Enter again takes it. What somebody typed already is never overwritten.
(() => {
  'use strict';
  const words = document.getElementById('device-words');
  if (!words) return;
  const MOST = 3;
  const asked = new WeakMap();
  const word = (key) => words.querySelector(`[data-word="${key}"]`)?.textContent ?? '';
  const piece = (found, part) => found.pieces.find((each) => each.part === part)?.value ?? '';

  /** Where proposals for a field are shown: under its row, or under the field. */
  function place(field) {
    const row = field.closest('tr');
    const id = `offer-${field.id}`;
    const there = document.getElementById(id);
    if (there) return there;
    const made = document.createElement('div');
    made.id = id;
    made.className = 'device-offer';
    made.setAttribute('role', 'status');
    if (row) {
      const under = document.createElement('tr');
      const cell = document.createElement('td');
      cell.colSpan = row.cells.length;
      cell.append(made);
      under.append(cell);
      row.after(under);
    } else field.closest('.field').append(made);
    return made;
  }

  function line(text, kind) {
    const said = document.createElement('p');
    said.className = kind;
    said.textContent = text;
    return said;
  }

  function size(proposal) {
    return proposal.size ? `, ${proposal.size} mm` : '';
  }

  function name(proposal) {
    return `${proposal.maker} ${proposal.system}: ${proposal.component}${size(proposal)}`;
  }

  const rest = (found) => ['LOT', 'SERIAL'].filter((part) => piece(found, part)).map((part) => `${word(part)} ${piece(found, part)}`);

  /** Puts a value where nothing stands yet; a list only where it offers the value. */
  function put(id, value, always) {
    const field = document.getElementById(id);
    if (!field || !value || (!always && field.value.trim())) return;
    if (field.options && ![...field.options].some((each) => each.value === value)) return;
    field.value = value;
  }

  function take(field, found, proposal) {
    const bare = piece(found, 'REF');
    if (field.dataset.device === 'label') {
      field.value = [proposal && name(proposal), bare && `REF ${bare}`, ...rest(found)].filter(Boolean).join(', ').slice(0, field.maxLength);
    } else {
      const at = field.id.replace(/(code|ref)$/, '');
      if (bare) field.value = bare;
      put(`${at}lot`, piece(found, 'LOT'));
      put(`${at}serial`, piece(found, 'SERIAL'));
      if (proposal) {
        const socket = proposal.kind === 'CUP' || proposal.kind === 'LINER';
        put(`${at}component`, proposal.kind, true);
        put(`${at}maker`, proposal.maker);
        put(`${at}system`, proposal.system);
        put(`${at}${socket && proposal.sizeMeans === 'HEAD_DIAMETER' ? 'inner' : 'size'}`, proposal.size && String(proposal.size));
      }
    }
    asked.set(field, field.value.trim());
    place(field).replaceChildren(line(words.dataset.taken, 'device-taken'));
    field.focus();
  }

  function button(field, found, proposal) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button button-secondary';
    const doubt = [
      proposal && word(proposal.confidence),
      proposal && !proposal.sizeKnown && words.dataset.unknown,
      proposal?.secondGuess && words.dataset.second,
    ];
    const text = [proposal && name(proposal), ...rest(found)].filter(Boolean).join(', ');
    made.textContent = `${words.dataset.take} ${text}`;
    made.addEventListener('click', () => take(field, found, proposal));
    const line = document.createElement('span');
    line.className = 'soft';
    line.textContent = doubt.filter(Boolean).join(' · ');
    const both = document.createElement('div');
    both.append(made, line);
    return both;
  }

  function show(field, found) {
    const shown = found.remarks.map((remark) => line(word(remark), 'device-remark'));
    const proposals = found.proposals.slice(0, MOST);
    if (!proposals.length) shown.push(line(words.dataset.none, 'soft'));
    if (!proposals.length && rest(found).length) proposals.push(null);
    place(field).replaceChildren(...shown, ...proposals.map((each) => button(field, found, each)));
  }

  async function ask(field) {
    const code = field.value.trim();
    if (asked.get(field) === code) return;
    asked.set(field, code);
    if (!code) return place(field).replaceChildren();
    try {
      const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Explant': 'devices' };
      const answer = await fetch(words.dataset.way, { method: 'POST', headers, body: JSON.stringify({ code }) });
      if (!answer.ok) throw new Error((await answer.json().catch(() => null))?.detail ?? words.dataset.lost);
      const found = await answer.json();
      // Somebody typed on meanwhile: the later question answers.
      if (asked.get(field) === code) show(field, found);
    } catch (error) {
      asked.delete(field);
      place(field).replaceChildren(line(error instanceof TypeError ? words.dataset.lost : error.message, 'device-remark'));
    }
  }

  document.addEventListener('change', (event) => {
    if (event.target.dataset?.device) ask(event.target);
  });
  document.addEventListener('keydown', async (event) => {
    const field = event.target;
    if (event.key !== 'Enter' || !field.dataset?.device || !field.value.trim()) return;
    // A scanner ends with Enter: it must not send the form.
    event.preventDefault();
    await ask(field);
    place(field).querySelector('button')?.focus();
  });
})();

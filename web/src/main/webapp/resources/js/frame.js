// SPDX-License-Identifier: Apache-2.0
// The frame's own behaviour: keys, the folding navigation, menus, and the sign that the server is busy or gone.
(() => {
  'use strict';
  const $ = (selector, from = document) => from.querySelector(selector);
  const typing = (target) => target.closest('input, textarea, select, [contenteditable="true"], [role="combobox"]');
  const visible = (element) => element && element.offsetParent !== null;

  // ---- navigation that folds on a tablet
  const fold = $('[data-fold]');
  const rail = $('#rail');
  function setFold(open) {
    if (!fold || !rail) return;
    fold.setAttribute('aria-expanded', String(open));
    rail.classList.toggle('open', open);
    if (open) $('a', rail)?.focus();
  }
  fold?.addEventListener('click', () => setFold(fold.getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('click', (event) => {
    if (rail?.classList.contains('open') && !event.target.closest('#rail, [data-fold]')) setFold(false);
    document.querySelectorAll('details[data-menu][open]').forEach((menu) => {
      if (!menu.contains(event.target)) menu.removeAttribute('open');
    });
  });

  // ---- dialogs of the frame
  document.addEventListener('click', (event) => {
    const opens = event.target.closest('[data-opens]');
    if (opens) document.getElementById(opens.dataset.opens)?.showModal();
    const closes = event.target.closest('[data-closes]');
    if (closes) document.getElementById(closes.dataset.closes)?.close();
  });

  // ---- keys
  let going = 0;
  const actions = {
    '?': () => $('#keys')?.showModal(),
    '/': () => {
      const fields = [...document.querySelectorAll('[data-search]')].filter(visible);
      (fields.find((field) => field.dataset.search === 'here') ?? fields[0])?.focus();
    },
    g: () => { going = Date.now(); },
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return escape();
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return step(event);
    if (Date.now() - going < 1500) {
      going = 0;
      const target = $(`[data-go="${CSS.escape(event.key)}"]`);
      if (target) { event.preventDefault(); target.click(); return; }
    }
    if (Object.hasOwn(actions, event.key)) { event.preventDefault(); actions[event.key](); }
  });

  function escape() {
    const menu = $('details[data-menu][open]');
    if (menu) { menu.removeAttribute('open'); $('summary', menu).focus(); }
    if (rail?.classList.contains('open')) { setFold(false); fold.focus(); }
  }

  // The link that opens a row (class row-open) carries the focus up and down its list.
  function step(event) {
    const link = event.target.closest('.row-open');
    if (!link) return;
    const links = [...link.closest('table, ul, ol').querySelectorAll('.row-open')];
    const next = links[links.indexOf(link) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) { event.preventDefault(); next.focus(); }
  }

  // A cell that takes the focus hides beneath its own link; rows are walked by their links instead.
  const table = window.PrimeFaces?.widget?.DataTable;
  if (table) table.prototype.setupNavigableCells = () => {};

  // ---- what the components leave without a name, said once here
  const words = document.body.dataset;
  function name() {
    document.querySelectorAll('.ui-paginator-rpp-options:not([aria-label])').forEach((select) => {
      select.removeAttribute('aria-labelledby');
      select.setAttribute('aria-label', words.rows);
    });
    document.querySelectorAll('.ui-paginator').forEach((pages, index) => pages.setAttribute('aria-label', `${words.pages} ${index + 1}`));
    // The region they stand in is announced already; as alerts they would be no items of their list.
    document.querySelectorAll('.ui-messages li[role]').forEach((item) => {
      item.removeAttribute('role');
      item.removeAttribute('aria-atomic');
    });
  }
  name();

  // ---- the server is busy, or cannot be reached
  const lost = $('#lost');
  if (window.jQuery) {
    window.jQuery(document)
      .on('pfAjaxStart', () => document.body.classList.add('busy'))
      .on('pfAjaxComplete', () => { document.body.classList.remove('busy'); name(); })
      .on('pfAjaxSuccess', () => { if (lost) lost.textContent = ''; })
      .on('pfAjaxError', () => { if (lost) lost.textContent = lost.dataset.words; });
  }
})();

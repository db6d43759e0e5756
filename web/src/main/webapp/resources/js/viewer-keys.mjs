// SPDX-License-Identifier: Apache-2.0
// The viewer's keys, and its two lists that stand behind each other.

/** Single letters act unless somebody types, a dialog is open, or the frame has taken the key. */
export function keys(acts) {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select') || document.querySelector('dialog[open]')) return;
    if (!Object.hasOwn(acts, event.key)) return;
    event.preventDefault();
    acts[event.key]();
  });
}

/** Hits or pages: a tab list as keyboards expect it. */
export function tabs(pagesShown) {
  const all = [...document.querySelectorAll('.viewer-tabs [role=tab]')];
  const choose = (chosen, focus) => {
    for (const tab of all) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')).hidden = tab !== chosen;
    }
    if (focus) chosen.focus();
    if (chosen.id === 'tab-pages') pagesShown();
  };
  for (const tab of all) {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      choose(all[(all.indexOf(tab) + 1) % all.length], true);
    });
  }
  choose(all.find((tab) => tab.getAttribute('aria-selected') === 'true'));
}

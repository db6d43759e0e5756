// SPDX-License-Identifier: Apache-2.0
// Cites the page at hand beside the fact, without leaving the page or losing what is typed on it.
(() => {
  'use strict';
  const link = (button) => {
    const made = document.createElement('a');
    made.className = 'cite';
    made.href = `${button.dataset.home}/viewer.xhtml?document=${button.dataset.document}&page=${button.dataset.page}`;
    made.textContent = button.dataset.word;
    made.title = button.dataset.name;
    made.setAttribute('aria-label', button.dataset.name);
    return made;
  };

  const refuse = (button, sentence) => {
    const said = button.parentElement.querySelector('.cite-refused') ?? document.createElement('span');
    said.className = 'cite-refused';
    said.setAttribute('role', 'alert');
    said.textContent = sentence;
    button.after(said);
  };

  async function cite(button) {
    button.disabled = true;
    const { cite: fact, document: id, page, home, claim } = button.dataset;
    const body = JSON.stringify({ fact, document: id, page: Number(page) });
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Explant': 'cites' };
    try {
      const answer = await fetch(`${home}/api/claims/${encodeURIComponent(claim)}/citations`, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error((await answer.json().catch(() => null))?.detail ?? button.dataset.lost);
      const made = link(button);
      button.replaceWith(made);
      made.focus();
    } catch (error) {
      button.disabled = false;
      refuse(button, error instanceof TypeError ? button.dataset.lost : error.message);
    }
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-cite]');
    if (button) cite(button);
  });
})();

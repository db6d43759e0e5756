// SPDX-License-Identifier: Apache-2.0
// A sheet is sent as it is chosen; what runs in the background is watched until it is over.
(() => {
  'use strict';
  for (const begin of document.querySelectorAll('[data-import]')) {
    const input = begin.querySelector('input[type="file"]');
    const said = begin.querySelector('.import-said');
    input.addEventListener('change', async () => {
      const file = input.files[0];
      if (!file) return;
      said.textContent = begin.dataset.sending;
      try {
        const answer = await fetch(begin.dataset.import, {
          method: 'POST',
          credentials: 'same-origin',
          headers: {
            'X-Explant': 'import',
            'X-File-Name': `UTF-8''${encodeURIComponent(file.name)}`,
            'Content-Type': 'application/octet-stream',
          },
          body: file,
        });
        const body = await answer.json();
        if (!answer.ok) throw new Error(body.detail || body.title);
        location.assign(begin.dataset.next + body.id);
      } catch (error) {
        said.textContent = error instanceof TypeError ? begin.dataset.failed : error.message;
        input.value = '';
      }
    });
  }

  const watched = document.querySelector('[data-watch]');
  if (!watched) return;
  const bar = watched.querySelector('progress');
  const said = watched.querySelector('.import-said');
  const count = new Intl.NumberFormat('en-GB');
  const PAUSE = 1000;
  async function look() {
    try {
      const answer = await fetch(watched.dataset.watch, { credentials: 'same-origin', headers: { 'X-Explant': 'import' } });
      const { progress } = await answer.json();
      bar.max = Math.max(progress.total, 1);
      bar.value = progress.handled;
      said.textContent = said.dataset.of.replace('{0}', count.format(progress.handled)).replace('{1}', count.format(progress.total));
      if (!progress.atWork) return location.reload();
    } catch {
      // The next look tries again.
    }
    return setTimeout(look, PAUSE);
  }
  look();
})();

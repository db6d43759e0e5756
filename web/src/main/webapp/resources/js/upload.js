// SPDX-License-Identifier: Apache-2.0
// Files dropped on the documents tab go straight to the interface, each with its own bar; what is being read is watched.
(() => {
  'use strict';
  const place = document.getElementById('documents-place');
  if (!place) return;
  const words = place.dataset;
  const list = document.getElementById('document-uploads');
  const input = document.getElementById('document-files');
  const waiting = [];
  const AT_ONCE = 2;
  let sending = 0;

  // ---- choosing and dropping
  input.addEventListener('change', () => { take(input.files); input.value = ''; });
  const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
  let depth = 0;
  place.addEventListener('dragenter', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth++;
    place.classList.add('over');
  });
  place.addEventListener('dragleave', () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) place.classList.remove('over');
  });
  place.addEventListener('drop', (event) => {
    depth = 0;
    place.classList.remove('over');
    if (!carriesFiles(event)) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  });
  // A file dropped beside the tab must not replace the page.
  window.addEventListener('dragover', (event) => { if (carriesFiles(event)) event.preventDefault(); });
  window.addEventListener('drop', (event) => { if (carriesFiles(event)) event.preventDefault(); });

  function take(files) {
    for (const file of files) waiting.push(upload(file));
    next();
  }

  function upload(file) {
    const item = document.createElement('li');
    item.className = 'upload';
    const name = item.appendChild(document.createElement('span'));
    name.className = 'upload-name';
    name.textContent = file.name;
    const bar = item.appendChild(document.createElement('progress'));
    bar.max = Math.max(file.size, 1);
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    const state = item.appendChild(document.createElement('span'));
    state.className = 'upload-state';
    state.textContent = words.waiting;
    const actions = item.appendChild(document.createElement('span'));
    actions.className = 'row';
    list.append(item);
    return { file, item, bar, state, actions, id: crypto.randomUUID(), keepBoth: false };
  }

  // ---- sending, two at a time
  function next() {
    while (sending < AT_ONCE && waiting.length > 0) send(waiting.shift());
  }

  function send(one) {
    one.actions.replaceChildren();
    one.item.classList.remove('refused');
    if (one.file.size > Number(words.limit)) return refuse(one, words.tooLarge, []);
    sending++;
    const call = new XMLHttpRequest();
    call.open('POST', `${words.address}?uploadId=${one.id}`);
    call.setRequestHeader('X-Explant', 'upload');
    call.setRequestHeader('X-File-Name', `UTF-8''${encodeURIComponent(one.file.name)}`);
    call.setRequestHeader('Content-Type', 'application/octet-stream');
    if (one.keepBoth) call.setRequestHeader('X-Keep-Both', 'true');
    one.state.textContent = words.sending;
    call.upload.addEventListener('progress', (event) => {
      one.bar.value = event.loaded;
      one.state.textContent = `${words.sending} ${Math.floor(100 * event.loaded / Math.max(event.total, 1))} %`;
    });
    call.upload.addEventListener('load', () => { one.state.textContent = words.storing; });
    call.addEventListener('loadend', () => { sending--; answered(one, call); next(); });
    call.send(one.file);
  }

  function answered(one, call) {
    if (call.status === 201) {
      one.bar.value = one.bar.max;
      one.state.textContent = words.done;
      one.item.classList.add('received');
      setTimeout(() => one.item.remove(), 4000);
      refresh();
      return;
    }
    let sentence = words.failed;
    try { sentence = JSON.parse(call.responseText).detail ?? sentence; } catch { /* no problem details: the connection broke */ }
    const again = call.status === 409
      ? [words.keepBoth, () => { one.keepBoth = true; one.id = crypto.randomUUID(); waiting.push(one); next(); }]
      : [words.again, () => { waiting.push(one); next(); }];
    refuse(one, sentence, call.status === 415 || call.status === 413 ? [] : [again]);
  }

  function refuse(one, sentence, choices) {
    one.bar.value = 0;
    one.item.classList.add('refused');
    one.state.textContent = sentence;
    for (const [word, act] of [...choices, [words.dismiss, () => one.item.remove()]]) {
      const button = one.actions.appendChild(document.createElement('button'));
      button.type = 'button';
      button.className = 'ui-button ui-button-outlined small-button';
      button.textContent = word;
      button.addEventListener('click', act);
    }
  }

  // ---- watching what is read: every second, and not at all when nothing is
  let watching = false;
  const unsettled = () => [...document.querySelectorAll('.reading[data-settled="false"]')];

  function refresh() {
    window.refreshDocuments?.();
  }

  function watch() {
    if (watching || unsettled().length === 0) return;
    watching = true;
    setTimeout(look, 1000);
  }

  async function look() {
    let ended = false;
    try {
      const answer = await fetch(`${words.address}/progress`, { headers: { Accept: 'application/json' } });
      if (!answer.ok) return;
      const items = new Map((await answer.json()).items.map((item) => [item.id, item]));
      for (const sign of unsettled()) {
        const item = items.get(sign.dataset.document);
        if (item) show(sign, item); else ended = true;
      }
    } catch {
      // The server cannot be reached: the next look may find it again.
    } finally {
      watching = false;
      if (ended) refresh(); else watch();
    }
  }

  function show(sign, item) {
    const state = sign.querySelector('.state');
    state.className = `state state-${item.state === 'READING' ? 'running' : 'neutral'}`;
    if (state.lastChild.nodeType === Node.TEXT_NODE) state.lastChild.textContent = item.stateInWords;
  }

  if (window.jQuery) window.jQuery(document).on('pfAjaxComplete', watch);
  watch();
})();

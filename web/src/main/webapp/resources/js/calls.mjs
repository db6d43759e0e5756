// SPDX-License-Identifier: Apache-2.0
// Calls to our own interface. What changes something carries the header that no foreign page can add.

/** A call that was not answered as hoped; `detail` is the server's own sentence, where it gave one. */
export class Refused extends Error {
  constructor(status, detail) {
    super(`status ${status}`);
    this.status = status;
    this.detail = detail;
  }
}

export class Calls {
  constructor(home) {
    this.api = `${home}/api/`;
  }

  get(path) {
    return this.send('GET', path);
  }

  async send(method, path, body) {
    const headers = { Accept: 'application/json', 'X-Explant': 'viewer' };
    if (body) headers['Content-Type'] = 'application/json';
    const answer = await fetch(this.api + path, { method, headers, body: body && JSON.stringify(body) });
    const told = await answer.json().catch(() => null);
    if (!answer.ok) throw new Refused(answer.status, told?.detail);
    return told;
  }
}

/** Fills {0}, {1} ... of a sentence. */
export const fill = (sentence, ...gaps) => sentence.replace(/\{(\d)\}/g, (gap, n) => gaps[Number(n)] ?? '');

// SPDX-License-Identifier: Apache-2.0
// Opens documents with PDF.js: by ranges, never more than is looked at, everything from this host, nothing in them runs.

const CHUNK = 256 * 1024;
let library;
let worker;

function load(folder) {
  library ??= import(`${folder}/build/pdf.min.mjs`).then((pdfjs) => {
    pdfjs.GlobalWorkerOptions.workerSrc = `${folder}/build/pdf.worker.min.mjs`;
    worker = new pdfjs.PDFWorker({ name: 'explant' });
    return pdfjs;
  });
  return library;
}

function settings(folder) {
  return {
    worker,
    cMapUrl: `${folder}/cmaps/`,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    iccUrl: `${folder}/iccs/`,
    wasmUrl: `${folder}/wasm/`,
    rangeChunkSize: CHUNK,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0,
  };
}

/** Bytes on demand; `broken` is rejected as soon as a part cannot be had, so that nobody waits for ever. */
function ranges(pdfjs, address, bytes, broken) {
  const transport = new pdfjs.PDFDataRangeTransport(bytes, null);
  transport.requestDataRange = async (begin, end) => {
    try {
      const answer = await fetch(address, { headers: { Range: `bytes=${begin}-${end - 1}`, 'X-Explant': 'viewer' } });
      if (answer.status !== 206) throw new TypeError(`status ${answer.status}`);
      transport.onDataRange(begin, new Uint8Array(await answer.arrayBuffer()));
    } catch {
      broken(new Lost());
    }
  };
  return transport;
}

/** The server could not be reached or did not hand the page out. */
export class Lost extends Error {}

/** One open document. */
export class Pdf {
  constructor(pdfjs, file, broken) {
    this.pdfjs = pdfjs;
    this.file = file;
    this.broken = broken;
    this.pages = file.numPages;
  }

  static async open(folder, address, bytes) {
    const pdfjs = await load(folder);
    let fail;
    const broken = new Promise((resolve, reject) => { fail = reject; });
    broken.catch(() => {});
    const task = pdfjs.getDocument({ ...settings(folder), range: ranges(pdfjs, address, bytes, fail) });
    return new Pdf(pdfjs, await Promise.race([task.promise, broken]), broken);
  }

  page(number) {
    return Promise.race([this.file.getPage(number), this.broken]);
  }

  /** Draws the page, `width` CSS pixels wide or by `scale`, turned by `rotation` beyond what it asks for itself. */
  async draw(number, { width, scale, rotation = 0, most = 4096 }) {
    const page = await this.page(number);
    const turned = page.rotate + rotation;
    const plain = page.getViewport({ scale: 1, rotation: turned });
    const viewport = page.getViewport({ scale: scale ?? width / plain.width, rotation: turned });
    const density = Math.min(window.devicePixelRatio || 1, most / viewport.width, most / viewport.height);
    const sharp = page.getViewport({ scale: viewport.scale * density, rotation: turned });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(sharp.width));
    canvas.height = Math.max(1, Math.floor(sharp.height));
    await Promise.race([page.render({ canvas, viewport: sharp }).promise, this.broken]);
    return { number, page, viewport, canvas };
  }

  /** Puts the page's own words over its picture, unseen but selectable. */
  async words({ page, viewport }, container) {
    const text = new this.pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
    await text.render();
  }
}

/** Why a document or page cannot be seen, as the name of a sentence. */
export function reason(error) {
  if (error?.name === 'PasswordException') return 'locked';
  return error instanceof Lost || error instanceof TypeError ? 'lost' : 'unreadable';
}

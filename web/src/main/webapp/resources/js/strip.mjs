// SPDX-License-Identifier: Apache-2.0
// The pages round the present one as small pictures, drawn only when they come into sight.

const AROUND = 12;
const WIDTH = 116;

export class Strip {
  constructor(list, word, go) {
    this.list = list;
    this.word = word;
    this.go = go;
    this.pictures = new Map();
    this.sight = new IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting) this.draw(entry.target);
    }, { root: list.parentElement });
  }

  /** Lists the pages round this one; those that were drawn before keep their picture. */
  show(pdf, page, hits) {
    this.pdf = pdf;
    const first = Math.max(1, page - AROUND);
    const last = Math.min(pdf.pages, page + AROUND);
    this.sight.disconnect();
    const items = [];
    for (let number = first; number <= last; number++) items.push(this.item(number, number === page, hits.includes(number)));
    this.list.replaceChildren(...items);
    this.list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  item(number, current, hit) {
    const item = document.createElement('li');
    const button = item.appendChild(document.createElement('button'));
    button.type = 'button';
    button.dataset.page = number;
    button.setAttribute('aria-label', `${this.word} ${number}`);
    if (current) button.setAttribute('aria-current', 'page');
    button.addEventListener('click', () => this.go(number));
    const thumb = button.appendChild(document.createElement('span'));
    thumb.className = 'thumb';
    const known = this.pictures.get(number);
    if (known) thumb.append(known); else this.sight.observe(button);
    const label = button.appendChild(document.createElement('span'));
    label.textContent = number;
    if (hit) label.className = 'has-hit';
    return item;
  }

  async draw(button) {
    this.sight.unobserve(button);
    const number = Number(button.dataset.page);
    try {
      const { canvas } = await this.pdf.draw(number, { width: WIDTH });
      canvas.style.width = `${WIDTH}px`;
      this.pictures.set(number, canvas);
      button.querySelector('.thumb').replaceChildren(canvas);
    } catch {
      // The page itself says what is wrong when it is opened.
    }
  }
}

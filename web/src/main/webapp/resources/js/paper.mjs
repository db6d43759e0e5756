// SPDX-License-Identifier: Apache-2.0
// One page on screen: its picture, its selectable words, and boxes round what was searched for.

/** A box in fractions of the page as it is stored, turned with the page. */
export function turned({ x, y, width, height }, rotation) {
  switch (((rotation % 360) + 360) % 360) {
    case 90: return { x: 1 - y - height, y: x, width: height, height: width };
    case 180: return { x: 1 - x - width, y: 1 - y - height, width, height };
    case 270: return { x: y, y: 1 - x - width, width: height, height: width };
    default: return { x, y, width, height };
  }
}

export class Paper {
  constructor(place, stage) {
    this.place = place;
    this.stage = stage;
  }

  /** Shows a drawn page; the boxes may come later. */
  show(pdf, drawn, { words = false } = {}) {
    const { viewport, canvas } = drawn;
    this.place.style.width = `${viewport.width}px`;
    this.place.style.height = `${viewport.height}px`;
    this.place.style.setProperty('--total-scale-factor', viewport.scale);
    this.place.classList.remove('stale');
    this.place.dataset.page = drawn.number;
    this.place.replaceChildren(canvas);
    if (!words) return;
    const layer = this.place.appendChild(document.createElement('div'));
    layer.className = 'paper-words';
    pdf.words(drawn, layer).catch(() => layer.remove());
  }

  /** Boxes the hits and brings the first into sight. */
  mark(marks, rotation = 0) {
    this.place.querySelector('.paper-marks')?.remove();
    const layer = document.createElement('div');
    layer.className = 'paper-marks';
    layer.setAttribute('aria-hidden', 'true');
    for (const { boxes } of marks) for (const box of boxes) layer.append(this.box(turned(box, rotation)));
    this.place.append(layer);
    this.reveal(layer.firstChild);
  }

  box({ x, y, width, height }) {
    const box = document.createElement('div');
    box.className = 'paper-mark';
    for (const [side, part] of Object.entries({ left: x, top: y, width, height })) box.style[side] = `${100 * part}%`;
    return box;
  }

  /** Scrolls only as far as the box needs to be well inside. */
  reveal(box) {
    if (!box) return;
    const seen = this.stage.getBoundingClientRect();
    const at = box.getBoundingClientRect();
    if (at.top < seen.top + 24 || at.bottom > seen.bottom - 24) this.stage.scrollTop += at.top - seen.top - seen.height / 3;
    if (at.left < seen.left + 8 || at.right > seen.right - 8) this.stage.scrollLeft += at.left - seen.left - seen.width / 3;
  }

  /** Says that what is shown is about to be replaced. */
  await() {
    this.place.classList.add('stale');
  }

  clear() {
    this.place.replaceChildren();
    delete this.place.dataset.page;
  }
}

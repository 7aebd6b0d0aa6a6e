// Stays at the newest message for whoever is there, and leaves alone whoever reads further up.

const near = 48;
const margin = 4;
const together = 3000;

export class Scroll {
  #box;
  #newest;
  #isAtEnd = true;
  #top = 0;
  #first = null;

  constructor(box, newest) {
    this.#box = box;
    this.#newest = newest;
    box.addEventListener("scroll", () => this.#look(), { passive: true });
    newest.addEventListener("click", () => this.toEnd());
    const observer = new ResizeObserver(() => (this.#isAtEnd ? this.#rest() : this.#look()));
    for (const node of [box, ...box.children]) observer.observe(node);
  }

  toEnd() {
    this.expect();
    this.#rest();
  }

  /** What comes next was asked for, so that it is shown wherever the person reads. */
  expect() {
    this.#isAtEnd = true;
    this.#first = null;
  }

  /** What just came is read from its beginning, also where it is taller than the screen or came in several messages. */
  reveal(node) {
    if (!this.#isAtEnd) return;
    if (!this.#isNews()) this.#first = { node, at: performance.now() };
    this.#rest();
  }

  /** At the end, or as near to it as keeps the first of the news in sight. */
  #rest() {
    this.#box.scrollTop = this.#box.scrollHeight;
    this.#top = this.#box.scrollTop;
    const first = this.#isNews() ? this.#first.node.getBoundingClientRect().top : Infinity;
    const above = this.#box.getBoundingClientRect().top + margin - first;
    if (above > 0) this.#box.scrollTop -= above;
    this.#look();
  }

  #isNews() {
    return Boolean(this.#first?.node.isConnected) && performance.now() - this.#first.at < together;
  }

  /** Only moving up leaves the end: a chat that grows below is followed. */
  #look() {
    const { scrollHeight, scrollTop, clientHeight } = this.#box;
    const isNear = scrollHeight - scrollTop - clientHeight < near;
    this.#isAtEnd = isNear || (this.#isAtEnd && scrollTop >= this.#top);
    this.#top = scrollTop;
    this.#newest.hidden = this.#isAtEnd;
  }
}

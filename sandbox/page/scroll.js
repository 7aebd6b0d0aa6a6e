// Stays at the newest message for whoever is there, and leaves alone whoever reads further up.

const near = 48;

export class Scroll {
  #box;
  #newest;
  #isAtEnd = true;

  constructor(box, newest) {
    this.#box = box;
    this.#newest = newest;
    box.addEventListener("scroll", () => this.#look(), { passive: true });
    newest.addEventListener("click", () => this.toEnd());
    const observer = new ResizeObserver(() => (this.#isAtEnd ? this.toEnd() : this.#look()));
    for (const node of [box, ...box.children]) observer.observe(node);
  }

  toEnd() {
    this.#box.scrollTop = this.#box.scrollHeight;
    this.#look();
  }

  #look() {
    const { scrollHeight, scrollTop, clientHeight } = this.#box;
    this.#isAtEnd = scrollHeight - scrollTop - clientHeight < near;
    this.#newest.hidden = this.#isAtEnd;
  }
}

// The chat as it is listed: one node per message, kept by its id, with a heading for each day.

import { Bubble } from "./bubble.js";
import { dayKey, dayOf } from "./moments.js";

export class Chat {
  #log;
  #bubbles = new Map();
  #days = new Map();
  #isNew = true;
  messages = [];

  constructor(log) {
    this.#log = log;
    log.addEventListener("focusin", ({ target }) => this.#stand(target.closest("article")));
    log.addEventListener("keydown", (event) => this.#walk(event));
  }

  clear() {
    this.#bubbles.clear();
    this.#days.clear();
    this.#log.replaceChildren();
    this.messages = [];
    this.#isNew = true;
  }

  /** Returns the bubbles that came since the last time; what was said before the page opened is no news, nor read out. */
  show(messages) {
    this.#log.setAttribute("aria-live", this.#isNew ? "off" : "polite");
    const known = new Set(this.#isNew ? messages.map(({ message_id }) => message_id) : this.#bubbles.keys());
    this.#isNew = false;
    this.messages = messages;
    const nodes = this.#wanted(new Map(messages.map((message) => [message.message_id, message])));
    this.#forget(new Set(nodes));
    this.#place(nodes);
    if (!this.#log.contains(document.activeElement)) this.#stand(nodes.at(-1));
    setTimeout(() => this.#log.setAttribute("aria-live", "polite"));
    return messages.filter(({ message_id }) => !known.has(message_id)).map(({ message_id }) => this.find(message_id));
  }

  /** The same messages in the page's new words: nothing that a screen reader should read out again. */
  retell() {
    this.#isNew = true;
    this.show(this.messages);
    this.#isNew = this.messages.length === 0;
  }

  find(messageId) {
    return this.#bubbles.get(Number(messageId));
  }

  jump(messageId) {
    const bubble = this.find(messageId);
    if (!bubble) return;
    bubble.node.scrollIntoView({ block: "center" });
    bubble.node.focus({ preventScroll: true });
  }

  #wanted(byId) {
    const nodes = [];
    let day = null;
    for (const message of byId.values()) {
      if (dayKey(message.date) !== day) nodes.push(this.#day((day = dayKey(message.date)), message.date));
      nodes.push(this.#bubble(message, byId.get(message.reply_to)));
    }
    return nodes;
  }

  #day(key, date) {
    const node = this.#days.get(key) ?? Object.assign(document.createElement("h3"), { className: "day" });
    this.#days.set(key, node);
    if (node.textContent !== dayOf(date)) node.textContent = dayOf(date);
    return node;
  }

  #bubble(message, quoted) {
    const bubble = this.#bubbles.get(message.message_id) ?? new Bubble(message);
    this.#bubbles.set(message.message_id, bubble);
    bubble.show(message, quoted);
    return bubble.node;
  }

  #forget(kept) {
    for (const [id, { node }] of this.#bubbles) if (!kept.has(node)) this.#bubbles.delete(id);
    for (const [key, node] of this.#days) if (!kept.has(node)) this.#days.delete(key);
    for (const node of [...this.#log.children]) if (!kept.has(node)) this.#remove(node);
  }

  #remove(node) {
    const hadFocus = node.contains(document.activeElement);
    const all = [...this.#log.querySelectorAll("article")];
    const neighbour = all[all.indexOf(node) + 1] ?? all[all.indexOf(node) - 1];
    node.remove();
    if (hadFocus) neighbour?.focus();
  }

  #place(nodes) {
    let next = this.#log.firstChild;
    for (const node of nodes) {
      if (node === next) next = next.nextSibling;
      else this.#log.insertBefore(node, next);
    }
  }

  /** Tab comes to one message only; the arrow keys move on from there. */
  #stand(article) {
    if (!article) return;
    for (const { node } of this.#bubbles.values()) {
      node.tabIndex = node === article ? 0 : -1;
      node.querySelector(".options").tabIndex = node.tabIndex;
    }
  }

  #walk(event) {
    const at = event.target;
    if (!at.matches("article")) return;
    const all = [...this.#log.querySelectorAll("article")];
    const place = all.indexOf(at);
    const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === "Enter") at.querySelector(".options").click();
    else if (to !== undefined) all[to]?.focus();
    else return;
    event.preventDefault();
  }
}

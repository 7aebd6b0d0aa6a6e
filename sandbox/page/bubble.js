// One message. Its parts are rebuilt one by one and only where they changed, so that an edit
// neither stops what is playing nor takes the focus away.

import { icon } from "./icon.js";
import { media } from "./media.js";
import { timeOf } from "./moments.js";
import { anchor, isSafeAddress, richText } from "./richtext.js";
import { say } from "./words.js";

const make = (tag, className, facts = {}) => Object.assign(document.createElement(tag), { className, ...facts });

const inside = [
  { of: (message, quoted) => [message.reply_to, quoted?.text], build: quote },
  { of: ({ photo, document, voice, location, text }) => [photo, document, voice, location, photo ? text : !text], build: media },
  { of: ({ html, text }) => [html, text], build: words },
  { of: ({ date, edited }) => [date, edited], build: meta },
  { of: () => [], build: options },
];
const outside = [
  { of: ({ reactions }) => [reactions], build: reactions },
  { of: ({ buttons }) => [buttons], build: buttons },
];

export class Bubble {
  #slots = new Map();

  constructor({ message_id, from }) {
    this.node = make("article", `message ${from}`, { tabIndex: -1 });
    this.node.dataset.messageId = message_id;
    this.node.dataset.from = from;
    // What the person wrote themselves is not read out to them.
    if (from === "person") this.node.setAttribute("aria-live", "off");
    const box = make("div", "bubble");
    this.node.append(box);
    this.#open(box, inside);
    this.#open(this.node, outside);
  }

  /** `quoted` is the message that this one answers, where it is still there. */
  show(message, quoted) {
    const language = document.documentElement.lang;
    const focused = this.node.contains(document.activeElement) && document.activeElement;
    this.message = message;
    this.node.setAttribute("aria-label", `${say(message.from === "bot" ? "bot" : "you")}, ${timeOf(message.date)}`);
    for (const [part, slot] of this.#slots) {
      const signature = JSON.stringify([language, ...part.of(message, quoted)]);
      if (signature !== slot.signature) this.#fill(part, slot, signature, part.build(message, quoted));
    }
    if (focused && !focused.isConnected) this.#refocus(focused.textContent);
  }

  #open(box, parts) {
    for (const part of parts) {
      const node = document.createTextNode("");
      box.append(node);
      this.#slots.set(part, { node });
    }
  }

  #fill(part, slot, signature, built) {
    const node = built ?? document.createTextNode("");
    slot.node.replaceWith(node);
    this.#slots.set(part, { node, signature });
  }

  /** Back to the button of the same name, else to the message: a key held down must not press what nobody has read. */
  #refocus(label) {
    const candidates = [...this.node.querySelectorAll(".buttons :is(button, a)")];
    (candidates.find((node) => node.textContent === label) ?? this.node).focus({ preventScroll: true });
  }
}

function tell(node, name, detail) {
  node.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}

function quote({ reply_to }, quoted) {
  if (!reply_to) return null;
  const node = make("button", "quote", { type: "button" });
  const who = quoted && make("b", "", { textContent: say(quoted.from === "bot" ? "bot" : "you") });
  node.append(...(who ? [who] : []), make("span", "", { textContent: quoted ? summary(quoted) : say("an-earlier-message") }));
  node.addEventListener("click", () => tell(node, "jump", reply_to));
  return node;
}

export function summary({ text, photo, document: file, voice, location }) {
  if (text) return text;
  if (file?.filename) return file.filename;
  return say(photo ? "a-photo" : file ? "a-document" : voice ? "voice-note" : location ? "location" : "message");
}

function words({ html, text }) {
  if (!html && !text) return null;
  const node = make("div", "text");
  node.append(html ? richText(html) : text);
  return node;
}

function meta({ date, edited }) {
  const node = make("p", "meta");
  if (edited) node.append(make("span", "edited", { textContent: say("edited") }), " ");
  node.append(make("time", "", { dateTime: date, textContent: timeOf(date) }));
  return node;
}

function options() {
  const node = make("button", "options", { type: "button", tabIndex: -1 });
  node.setAttribute("aria-label", say("options"));
  node.setAttribute("aria-haspopup", "menu");
  node.append(icon("more"));
  node.addEventListener("click", () => tell(node, "options"));
  return node;
}

function reactions({ reactions: emojis }) {
  if (!emojis?.length) return null;
  const node = make("p", "reactions");
  for (const emoji of emojis) {
    const mark = make("span", "reaction", { textContent: emoji });
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", say("reaction", { emoji }));
    node.append(mark);
  }
  return node;
}

function buttons({ buttons: rows }) {
  if (!rows?.length) return null;
  const node = make("div", "buttons");
  node.setAttribute("role", "group");
  node.setAttribute("aria-label", say("buttons"));
  node.append(...rows.map(rowOf));
  return node;
}

function rowOf(row) {
  const node = make("div", "row");
  node.append(...row.map((button) => (isSafeAddress(button.url) ? linkButton(button) : pressButton(button))));
  return node;
}

function linkButton({ label, url }) {
  const node = anchor(url, make("span", "", { textContent: label }));
  node.setAttribute("aria-label", say("new-tab", { label }));
  node.append(icon("away"));
  return node;
}

function pressButton({ label, data }) {
  const node = make("button", "", { type: "button", textContent: label });
  if (data) node.dataset.data = data;
  node.addEventListener("click", () => tell(node, "press", { label, data }));
  return node;
}

// Formatted text from untrusted HTML: every node is built anew from a list of known tags; all else stays text.

import { say } from "./words.js";

const plain = new Map([
  ["b", "strong"], ["strong", "strong"], ["i", "em"], ["em", "em"], ["u", "u"], ["ins", "u"],
  ["s", "s"], ["strike", "s"], ["del", "s"], ["code", "code"], ["pre", "pre"], ["tg-emoji", "span"], ["tg-time", "span"],
]);
const built = new Map([
  ["a", link], ["blockquote", quote], ["tg-spoiler", spoiler],
  ["span", (source) => (source.classList.contains("tg-spoiler") ? spoiler(source) : document.createElement("span"))],
]);
const tappable = /(?<![\w/@.])\/[a-z0-9_]{1,32}(?![\w/])|https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;

/** A fragment for `html`. A tap on a /command in it is an event "command" that bubbles. */
export function richText(html) {
  const source = new DOMParser().parseFromString(`<body>${html}`, "text/html").body;
  const fragment = document.createDocumentFragment();
  copyInto(fragment, source, true);
  return fragment;
}

function copyInto(target, source, mayLink) {
  for (const node of source.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) addText(target, node.data, mayLink);
    else if (node.nodeType === Node.ELEMENT_NODE) addElement(target, node, mayLink);
  }
}

function addElement(target, source, mayLink) {
  const tag = source.localName;
  if (tag === "br") return target.append("\n");
  const node = built.has(tag) ? built.get(tag)(source) : plain.has(tag) ? document.createElement(plain.get(tag)) : null;
  if (node === null) return target.append(source.outerHTML);
  copyInto(node.inner ?? node, source, mayLink && !["a", "code", "pre", "tg-spoiler"].includes(tag));
  target.append(node);
}

function addText(target, text, mayLink) {
  let from = 0;
  for (const match of mayLink ? text.matchAll(tappable) : []) {
    target.append(text.slice(from, match.index), match[0].startsWith("/") ? command(match[0]) : anchor(match[0], match[0]));
    from = match.index + match[0].length;
  }
  target.append(text.slice(from));
}

export function anchor(address, label) {
  const node = document.createElement("a");
  Object.assign(node, { href: address, target: "_blank", rel: "noopener noreferrer" });
  node.append(label);
  return node;
}

export function isSafeAddress(address) {
  return URL.canParse(address) && ["http:", "https:", "mailto:", "tel:"].includes(new URL(address).protocol);
}

function link(source) {
  const address = source.getAttribute("href") ?? "";
  return isSafeAddress(address) ? anchor(address, "") : document.createElement("span");
}

function command(text) {
  const node = document.createElement("button");
  Object.assign(node, { type: "button", className: "command", textContent: text });
  node.addEventListener("click", () => node.dispatchEvent(new CustomEvent("command", { bubbles: true, detail: text })));
  return node;
}

function spoiler() {
  const node = document.createElement("span");
  const inner = document.createElement("span");
  node.className = "spoiler";
  inner.setAttribute("aria-hidden", "true");
  node.setAttribute("role", "button");
  node.setAttribute("aria-label", say("spoiler"));
  node.tabIndex = 0;
  node.append(inner);
  const reveal = () => {
    node.classList.add("shown");
    for (const name of ["role", "aria-label", "tabindex"]) node.removeAttribute(name);
    inner.removeAttribute("aria-hidden");
  };
  node.addEventListener("click", reveal);
  node.addEventListener("keydown", (event) => [" ", "Enter"].includes(event.key) && (event.preventDefault(), event.stopPropagation(), reveal()));
  return Object.assign(node, { inner });
}

function quote(source) {
  const node = document.createElement("blockquote");
  if (!source.hasAttribute("expandable")) return node;
  const inner = document.createElement("div");
  const toggle = document.createElement("button");
  Object.assign(toggle, { type: "button", className: "toggle", textContent: say("show-more") });
  toggle.setAttribute("aria-expanded", "false");
  toggle.addEventListener("click", () => {
    const isOpen = node.classList.toggle("open");
    toggle.setAttribute("aria-expanded", String(isOpen));
    toggle.textContent = say(isOpen ? "show-less" : "show-more");
  });
  node.className = "expandable";
  node.append(inner, toggle);
  return Object.assign(node, { inner });
}

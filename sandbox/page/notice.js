// Short words over the chat: a bot's alert, or what went wrong and what to do.

import { Gone, Refused } from "./api.js";
import { icon } from "./icon.js";
import { say } from "./words.js";

const shelf = document.getElementById("notices");
const banner = document.getElementById("banner");
const shortest = 6000;
const perCharacter = 80;

/** Stays long enough to be read; one that tells of an error stays until it is closed. */
export function notify(text, { stays = false } = {}) {
  const node = document.createElement("div");
  node.className = "notice";
  const words = Object.assign(document.createElement("p"), { textContent: text });
  const close = Object.assign(document.createElement("button"), { type: "button", className: "round" });
  close.setAttribute("aria-label", say("close"));
  close.append(icon("close"));
  close.addEventListener("click", () => node.remove());
  node.append(words, close);
  shelf.replaceChildren(node);
  if (!stays) setTimeout(() => node.remove(), Math.max(shortest, text.length * perCharacter));
}

export function explain(error) {
  if (error instanceof Gone) return say("gone");
  if (error instanceof Refused && error.status === 413) return say("too-large");
  return say("refused", { reason: error.message });
}

export function notifyError(error) {
  notify(explain(error), { stays: true });
}

/** The server's absence is told once, above the chat, for as long as it lasts. */
export function showGone(isGone) {
  if (isGone === !banner.hidden) return;
  banner.hidden = !isGone;
  banner.textContent = isGone ? say("gone") : "";
}

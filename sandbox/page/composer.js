// Where the person writes. What could not be sent comes back into the box.

import { Refused, send } from "./api.js";
import { summary } from "./bubble.js";
import { hurry } from "./follow.js";
import { explain, notify } from "./notice.js";
import { phone } from "./phone.js";
import { say } from "./words.js";

const box = document.getElementById("text");
const card = document.getElementById("about-message");
const drafts = new Map();
let queue = Promise.resolve();
let about = null;
let whose = phone.person;

/** Sends in the order of the calls. `facts` are those of the control API, without the language; `keep` gets what was not sent. */
export function sendFacts(facts, keep = null) {
  const { person, language } = phone;
  queue = queue.then(async () => {
    try {
      await send(person, { language, ...facts });
    } catch (error) {
      keep?.(facts.text);
      // The bot was blocked, maybe from another window: what takes the composer's place says so and unblocks.
      if (error instanceof Refused && error.status === 409) phone.setBlocked(true);
      else notify(keep ? say("kept", { reason: explain(error) }) : explain(error), { stays: true });
    }
    hurry();
  });
  return queue;
}

export const sendText = (text) => sendFacts({ text });

export function startReply(message) {
  begin({ kind: "reply_to", message });
}

export function startEdit(message) {
  begin({ kind: "edit", message, draft: box.value });
  write(message.text);
}

function begin(next) {
  end();
  about = next;
  card.hidden = false;
  nameCard();
  box.focus();
}

function nameCard() {
  if (!about) return;
  const { kind, message } = about;
  document.getElementById("about-message-title").textContent = say(kind === "edit" ? "editing" : `reply-to-${message.from}`);
  document.getElementById("about-message-text").textContent = summary(message);
}

function end() {
  if (about?.kind === "edit") write(about.draft);
  about = null;
  card.hidden = true;
}

function write(text) {
  box.value = text;
  grow();
}

/** As tall as its lines; the style sheet holds it at five. */
function grow() {
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
}

function submit() {
  const text = box.value;
  if (!text.trim()) return;
  const answering = about ? { [about.kind]: about.message.message_id } : {};
  if (about?.kind !== "edit") write("");
  end();
  sendFacts({ text, ...answering }, (unsent) => write([unsent, box.value].filter(Boolean).join("\n")));
}

function onKey(event) {
  if (event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    submit();
  } else if (event.key === "Escape") end();
}

function changeHands() {
  end();
  drafts.set(whose, box.value);
  whose = phone.person;
  write(drafts.get(whose) ?? "");
}

export function startComposer() {
  document.getElementById("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
    box.focus();
  });
  document.getElementById("about-message-cancel").addEventListener("click", () => (end(), box.focus()));
  box.addEventListener("input", grow);
  box.addEventListener("keydown", onKey);
  phone.addEventListener("person", changeHands);
  phone.addEventListener("language", nameCard);
}

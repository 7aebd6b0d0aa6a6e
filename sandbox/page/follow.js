// Follows one person's chat: asks often, and the server answers 304 while nothing is new.

import { Gone, readChat } from "./api.js";
import { notifyError, showGone } from "./notice.js";

const rightAfterAnAct = 80;
const anAnswerTakes = 2000;
const whenLookedAt = 400;
const whenHidden = 5000;
const afterAnError = 2000;

let controller = new AbortController();
let wake = () => {};
let actedAt = -Infinity;

/** Calls `show(messages)` at once and on each change, and `tell(now)` with each answer, until the next call of `follow`. */
export function follow(person, show, tell) {
  controller.abort();
  controller = new AbortController();
  keepAsking(person, show, tell, controller.signal);
}

/** Asks now, and often for a moment: something was just sent, and the bot is about to answer. */
export function hurry() {
  actedAt = performance.now();
  wake();
}

async function keepAsking(person, show, tell, signal) {
  let etag = null;
  while (!signal.aborted) {
    const chat = await ask(person, etag, signal);
    if (signal.aborted) return;
    if (chat?.messages) {
      etag = chat.etag;
      show(chat.messages);
    }
    if (chat?.now) tell(chat.now);
    await pause(chat?.failed ? afterAnError : untilNext());
  }
}

function untilNext() {
  if (document.hidden) return whenHidden;
  return performance.now() - actedAt < anAnswerTakes ? rightAfterAnAct : whenLookedAt;
}

async function ask(person, etag, signal) {
  try {
    const chat = await readChat(person, etag, signal);
    showGone(false);
    return chat;
  } catch (error) {
    if (signal.aborted) return null;
    if (error instanceof Gone) showGone(true);
    else notifyError(error);
    return { failed: true };
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => {
    wake = resolve;
    setTimeout(resolve, milliseconds);
  });
}

document.addEventListener("visibilitychange", () => document.hidden || hurry());

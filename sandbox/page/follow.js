// Follows one person's chat: asks often, and the server answers 304 while nothing is new.

import { Gone, readChat } from "./api.js";
import { notifyError, showGone } from "./notice.js";

const whenLookedAt = 400;
const whenHidden = 5000;
const afterAnError = 2000;

let controller = new AbortController();
let wake = () => {};

/** Calls `show(messages)` at once and on each change, until the next call of `follow`. */
export function follow(person, show) {
  controller.abort();
  controller = new AbortController();
  keepAsking(person, show, controller.signal);
}

/** Asks now instead of after the pause: something was just sent. */
export function hurry() {
  wake();
}

async function keepAsking(person, show, signal) {
  let etag = null;
  while (!signal.aborted) {
    const chat = await ask(person, etag, signal);
    if (signal.aborted) return;
    if (chat?.messages) {
      etag = chat.etag;
      show(chat.messages);
    }
    await pause(chat?.failed ? afterAnError : document.hidden ? whenHidden : whenLookedAt);
  }
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

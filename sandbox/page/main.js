// Where the page's parts meet.

import { Refused, press } from "./api.js";
import { startAttach } from "./attach.js";
import { refreshBar, showBar, startBar } from "./bar.js";
import { Chat } from "./chat.js";
import { refreshClock, showClock, startClock, tellClock } from "./clock.js";
import { sendText, startComposer, startEdit, startReply } from "./composer.js";
import { moveOn, notePress } from "./focus.js";
import { follow, hurry } from "./follow.js";
import { showKeyboard } from "./keyboard.js";
import { openMenu } from "./menu.js";
import { notify, notifyError } from "./notice.js";
import { phone } from "./phone.js";
import { Scroll } from "./scroll.js";
import { onSwipe } from "./swipe.js";
import { say, speak } from "./words.js";

const refreshEvery = 5000;
const find = (id) => document.getElementById(id);
const log = find("chat");
const chat = new Chat(log);
const fresh = new WeakSet(); // the bubbles that came while the page was open
const scroll = new Scroll(find("scroll"), find("newest"));

function show(messages) {
  const news = chat.show(messages);
  for (const { node } of news) fresh.add(node);
  const heard = news.find(({ message }) => message.from === "bot");
  if (news.some(({ message }) => message.from === "person")) scroll.toEnd();
  if (heard) scroll.reveal(heard.node);
  moveOn(chat);
  showKeyboard(messages);
  find("welcome").hidden = messages.length > 0;
}

/** A picture that just came is read from its top; one from before the page opened moves nobody away from the end. */
function onPicture(article) {
  if (fresh.has(article)) scroll.reveal(article);
}

async function onPress({ target, detail: { label, data } }) {
  const article = target.closest("article");
  const message_id = Number(article.dataset.messageId);
  notePress(article, chat.messages.at(-1).message_id);
  scroll.expect();
  target.setAttribute("aria-busy", "true");
  try {
    const { alert } = await press(phone.person, data ? { data, message_id } : { label, message_id });
    if (alert) notify(alert);
  } catch (error) {
    if (error instanceof Refused && error.status === 404) notify(say("no-button"));
    else notifyError(error);
  }
  target.removeAttribute("aria-busy");
  hurry();
}

function onOptions({ target }) {
  const { message } = chat.find(target.closest("article").dataset.messageId);
  const mine = message.from === "person" && message.text;
  openMenu(target, [
    { label: say("reply"), run: () => startReply(message) },
    ...(mine ? [{ label: say("edit"), run: () => startEdit(message) }] : []),
    ...(message.text ? [{ label: say("copy"), run: () => copy(message.text) }] : []),
  ], say("options"));
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    notify(say("copied"));
  } catch (error) {
    notifyError(error);
  }
}

function showBlocked() {
  find("blocked").hidden = !phone.isBlocked;
  find("write").hidden = phone.isBlocked;
}

function showLanguage() {
  speak(phone.language);
  chat.retell();
  showClock();
  showBar();
}

function takePhone() {
  chat.clear();
  showLanguage();
  showBlocked();
  // Only a listing that came says that the chat is empty.
  find("welcome").hidden = true;
  follow(phone.person, show, tellClock);
  scroll.toEnd();
}

function refresh() {
  if (document.hidden) return;
  refreshClock();
  refreshBar();
}

async function start() {
  for (const begin of [startBar, startComposer, startAttach, startClock]) begin();
  log.addEventListener("press", onPress);
  log.addEventListener("options", onOptions);
  log.addEventListener("load", ({ target }) => onPicture(target.closest("article")), { capture: true });
  log.addEventListener("jump", ({ detail }) => chat.jump(detail));
  log.addEventListener("command", ({ detail }) => sendText(detail));
  onSwipe(log, (messageId) => startReply(chat.find(messageId).message));
  phone.addEventListener("person", () => (takePhone(), refreshBar()));
  phone.addEventListener("language", () => (showLanguage(), refreshBar()));
  phone.addEventListener("blocked", showBlocked);
  speak(phone.language);
  await refreshBar();
  takePhone();
  refreshClock();
  setInterval(refresh, refreshEvery);
  if (matchMedia("(hover: hover)").matches) find("text").focus();
}

start();

// The sandbox's time, and three ways to let some of it pass.

import { Gone, Refused, moveClock, readChat, readClock } from "./api.js";
import { hurry } from "./follow.js";
import { inAnHour, moment, nextWeek, shortMoment, tomorrowMorning, zone } from "./moments.js";
import { notify, notifyError } from "./notice.js";
import { phone } from "./phone.js";
import { say } from "./words.js";

const targets = { hour: inAnHour, morning: tomorrowMorning, week: nextWeek };
const find = (id) => document.getElementById(id);
let now = null;
let isMoving = false;

export async function refreshClock() {
  if (isMoving) return;
  try {
    tellClock((await readClock()).now);
  } catch (error) {
    if (!(error instanceof Gone)) tellClock(null);
  }
}

/** The time that the server told; null where it tells none. Written only where a minute or a day is another. */
export function tellClock(told) {
  if (isMoving) return;
  const isAnother = !now || !told || moment(told) !== moment(now);
  now = told;
  if (!isAnother) return;
  find("clock-now").setAttribute("aria-live", "off");
  showClock();
}

export function showClock() {
  if (isMoving) return;
  find("clock-now").textContent = now ? moment(now) : "–";
  find("clock-now").dateTime = now ?? "";
  find("clock-zone").textContent = zone();
  for (const button of document.querySelectorAll("[data-jump]")) {
    const small = button.querySelector("small");
    if (small) small.textContent = now ? shortMoment(targets[button.dataset.jump](new Date(now))) : "";
  }
}

async function jump(name) {
  if (isMoving) return;
  setMoving(true);
  find("clock-now").setAttribute("aria-live", "polite");
  find("clock-now").textContent = say("moving");
  try {
    const from = new Date((await readClock()).now);
    const before = await newest();
    ({ now } = await moveClock(name in targets ? { to: targets[name](from).toISOString().replace(/\.\d+Z$/, "Z") } : { scenario_of: phone.person }));
    if ((await newest()) === before) notify(say("nothing-came", { zone: zone() }));
  } catch (error) {
    explainClock(error);
  }
  setMoving(false);
  showClock();
  close();
  hurry();
}

async function newest() {
  return (await readChat(phone.person)).messages.at(-1)?.message_id;
}

function setMoving(is) {
  isMoving = is;
  find("clock").setAttribute("aria-busy", String(is));
  for (const button of document.querySelectorAll("[data-jump]")) button.setAttribute("aria-disabled", String(is));
}

function explainClock(error) {
  const words = error instanceof Refused && { 404: "none-planned", 409: "clock-elsewhere", 503: "bot-starting", 504: "clock-late" }[error.status];
  if (words) notify(say(words), { stays: true });
  else notifyError(error);
}

const isOpen = () => find("clock-toggle").getAttribute("aria-expanded") === "true";

function toggle() {
  find("clock-toggle").setAttribute("aria-expanded", String(!isOpen()));
}

/** Gives the small screen back to the chat. */
function close() {
  if (!isOpen()) return;
  if (find("clock-jumps").contains(document.activeElement)) find("clock-toggle").focus();
  toggle();
}

export function startClock() {
  for (const button of document.querySelectorAll("[data-jump]")) button.addEventListener("click", () => jump(button.dataset.jump));
  find("clock-toggle").addEventListener("click", toggle);
  find("clock").addEventListener("keydown", ({ key }) => key === "Escape" && close());
}

// The top bar: the bot's name, whose phone this is, its language, and what is under "More".

import { Gone, Refused, block, describeBot, listPeople, unblock } from "./api.js";
import { onOk } from "./attach.js";
import { sendText } from "./composer.js";
import { openMenu } from "./menu.js";
import { notifyError } from "./notice.js";
import { phone } from "./phone.js";
import { say } from "./words.js";

const usual = ["Trainee", "Second trainee", "Trainer"];
const another = "";
const find = (id) => document.getElementById(id);
let bot = { name: "", description: "", commands: [] };
let names = [];

/** What the server says of the bot and the people. Its absence is told by the chat, not here. */
export async function refreshBar() {
  try {
    const { people } = await listPeople();
    phone.learn(people);
    names = people.map(({ name }) => name);
    bot = await describeBot(phone.language, phone.person);
  } catch (error) {
    if (!(error instanceof Gone)) notifyError(error);
  }
  showBar();
}

export function showBar() {
  find("bot-name").textContent = bot.name;
  document.title = `${bot.name} · ${say("sandbox")}`;
  for (const face of document.querySelectorAll(".face")) face.textContent = bot.name.slice(0, 1);
  find("welcome-text").textContent = bot.description || bot.short_description || "";
  find("language").value = phone.language;
  showPeople();
}

function showPeople() {
  const select = find("person");
  const wanted = [...new Set([...usual, ...names, phone.person])].map((name) => [name, usual.includes(name) ? say(`person-${name}`) : name]);
  const options = [...wanted, [another, say("another-person")]].map(([name, label]) => new Option(label, name));
  if (JSON.stringify(options.map(({ label }) => label)) !== JSON.stringify([...select.options].map(({ label }) => label))) select.replaceChildren(...options);
  select.value = phone.person;
}

function choosePerson() {
  const name = find("person").value;
  if (name !== another) return phone.handTo(name);
  find("person").value = phone.person;
  find("person-name").value = "";
  find("person-dialog").showModal();
}

function openMore() {
  const { isBlocked } = phone;
  const entry = { label: say(isBlocked ? "unblock" : "block"), run: () => setBlocked(!isBlocked) };
  openMenu(find("more"), [entry], say("more"));
}

async function setBlocked(isBlocked) {
  try {
    await (isBlocked ? block : unblock)(phone.person);
  } catch (error) {
    // A sandbox that started anew does not know the person, so nothing is blocked there.
    const isUnknown = error instanceof Refused && error.status === 404;
    if (isBlocked || !isUnknown) return notifyError(error);
  }
  phone.setBlocked(isBlocked);
}

function openCommands() {
  const entries = bot.commands.map(({ command, description }) => ({ label: `/${command}`, note: description, run: () => sendText(`/${command}`) }));
  openMenu(find("commands"), entries.length ? entries : [{ label: say("no-commands") }], say("commands"));
}

export function startBar() {
  find("person").addEventListener("change", choosePerson);
  find("language").addEventListener("change", ({ target }) => phone.setLanguage(target.value));
  find("more").addEventListener("click", openMore);
  find("commands").addEventListener("click", openCommands);
  find("unblock").addEventListener("click", () => setBlocked(false).then(() => find("text").focus()));
  find("start").addEventListener("click", () => sendText("/start"));
  onOk("person-dialog", () => phone.handTo(find("person-name").value.trim()));
}

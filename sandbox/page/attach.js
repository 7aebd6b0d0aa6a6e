// What else can be sent: a photo, a document, a voice note, a place.

import { sendFacts } from "./composer.js";
import { openMenu } from "./menu.js";
import { say } from "./words.js";

const find = (id) => document.getElementById(id);

export function startAttach() {
  find("attach").addEventListener("click", () => openMenu(find("attach"), choices(), say("attach")));
  for (const kind of ["photo", "document"]) find(`file-${kind}`).addEventListener("change", ({ target }) => sendFile(kind, target));
  onOk("voice-dialog", () => sendFacts({ voice_seconds: find("voice-seconds").valueAsNumber }));
  onOk("location-dialog", () => sendFacts({ location: { latitude: find("latitude").valueAsNumber, longitude: find("longitude").valueAsNumber } }));
  find("location-place").addEventListener("change", goThere);
  for (const id of ["latitude", "longitude"]) find(id).addEventListener("input", () => (find("location-place").value = ""));
}

function choices() {
  return [
    { label: say("a-photo"), run: () => find("file-photo").click() },
    { label: say("a-document"), run: () => find("file-document").click() },
    { label: say("voice-note"), run: () => find("voice-dialog").showModal() },
    { label: say("location"), run: () => (goThere(), find("location-dialog").showModal()) },
  ];
}

/** `run` for a dialog closed by its chief button; `returnValue` is reset so that Escape is never an old "ok". */
export function onOk(id, run) {
  const dialog = find(id);
  dialog.addEventListener("close", () => {
    if (dialog.returnValue === "ok") run();
    dialog.returnValue = "";
  });
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
}

function goThere() {
  const [latitude, longitude] = find("location-place").value.split(",");
  if (!longitude) return;
  find("latitude").value = latitude;
  find("longitude").value = longitude;
}

async function sendFile(kind, input) {
  const [file] = input.files;
  if (!file) return;
  const base64 = await inBase64(file);
  input.value = "";
  await sendFacts({ [kind]: base64, filename: file.name });
}

function inBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result.slice(reader.result.indexOf(",") + 1)));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

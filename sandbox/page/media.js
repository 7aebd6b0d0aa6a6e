// What a bubble can hold besides words.

import { icon } from "./icon.js";
import { say } from "./words.js";

const make = (tag, className, facts = {}) => Object.assign(document.createElement(tag), { className, ...facts });

export function media({ photo, document: file, voice, text }) {
  if (photo) return photoOf(photo, text);
  if (file) return documentOf(file);
  return voice === null || voice === undefined ? null : voiceOf(voice);
}

function photoOf(path, caption) {
  const node = make("button", "photo", { type: "button" });
  const picture = make("img", "", { src: path, alt: caption || say("photo") });
  node.setAttribute("aria-label", [say("enlarge"), caption].filter(Boolean).join(": "));
  node.append(picture);
  node.addEventListener("click", () => enlarge(picture));
  return node;
}

function enlarge(picture) {
  Object.assign(document.getElementById("photo-large"), { src: picture.src, alt: picture.alt });
  document.getElementById("photo-dialog").showModal();
}

function documentOf({ url, filename }) {
  const node = make("a", "document", { href: url, download: filename });
  node.setAttribute("aria-label", say("download", { name: filename }));
  node.append(icon("file"), make("span", "", { textContent: filename }));
  return node;
}

const clockFace = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function voiceOf(seconds) {
  const node = make("div", "voice");
  node.setAttribute("role", "img");
  node.setAttribute("aria-label", say("voice-length", { seconds }));
  node.append(icon("voice"), make("span", "wave"), make("span", "", { textContent: clockFace(seconds) }));
  return node;
}

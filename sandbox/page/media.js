// What a bubble can hold besides words.

import { icon } from "./icon.js";
import { voiceNote } from "./voice.js";
import { say } from "./words.js";

const make = (tag, className, facts = {}) => Object.assign(document.createElement(tag), { className, ...facts });

export function media({ photo, document: file, voice, voice_url, location, text }) {
  if (photo) return photoOf(photo, text);
  if (file) return documentOf(file);
  if (Number.isInteger(voice)) return voiceNote(voice, voice_url);
  if (location) return placeOf(location);
  return text ? null : make("p", "other", { textContent: say("other-kind") });
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

function documentOf({ url, filename: given }) {
  const filename = given || say("a-document");
  const node = make("a", "document", { href: url, download: filename });
  node.setAttribute("aria-label", say("download", { name: filename }));
  node.append(icon("file"), make("span", "", { textContent: filename }));
  return node;
}

function placeOf(location) {
  const node = make("p", "place");
  node.append(icon("place"), say("at", location));
  return node;
}

// A voice note: its length, and a player where the browser can play it.

import { icon } from "./icon.js";
import { say } from "./words.js";

const make = (tag, className, facts = {}) => Object.assign(document.createElement(tag), { className, ...facts });
const clockFace = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

export function voiceNote(seconds, address) {
  const node = make("div", "voice");
  const time = make("span", "", { textContent: clockFace(seconds) });
  node.setAttribute("role", "group");
  node.setAttribute("aria-label", say("voice-length", { seconds }));
  node.append(icon("voice"), make("span", "wave"), time);
  if (address) addPlayer(node, make("audio", "", { src: address, preload: "none" }), time, seconds);
  return node;
}

function addPlayer(node, audio, time, seconds) {
  const button = make("button", "play", { type: "button" });
  const draw = () => {
    button.replaceChildren(icon(audio.paused ? "play" : "pause"));
    button.setAttribute("aria-label", say(audio.paused ? "play" : "pause"));
    time.textContent = clockFace(audio.paused ? seconds : audio.currentTime);
  };
  const giveUp = () => button.isConnected && button.replaceWith(icon("voice"));
  button.addEventListener("click", () => (audio.paused ? audio.play().catch(() => audio.error && giveUp()) : audio.pause()));
  for (const change of ["play", "pause", "ended", "timeupdate"]) audio.addEventListener(change, draw);
  audio.addEventListener("error", giveUp);
  draw();
  node.firstChild.replaceWith(button);
  node.append(audio);
}

// The bot's reply keyboard: labels that are sent as they are when tapped.

import { sendText } from "./composer.js";

const shelf = document.getElementById("keyboard");
let shown = "[]";

/** The newest message that says anything about the keyboard decides; one with no rows takes it away. */
export function showKeyboard(messages) {
  const rows = messages.findLast(({ keyboard }) => keyboard)?.keyboard ?? [];
  if (JSON.stringify(rows) === shown) return;
  shown = JSON.stringify(rows);
  shelf.hidden = rows.length === 0;
  shelf.replaceChildren(...rows.map(rowOf));
}

function rowOf(labels) {
  const row = Object.assign(document.createElement("div"), { className: "row" });
  for (const label of labels) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
    button.addEventListener("click", () => sendText(label));
    row.append(button);
  }
  return row;
}

// A menu that opens at a button: arrow keys, Escape, and a tap elsewhere do what they do everywhere.

const gap = 6;

/** `items` are {label, note, run}. Focus comes back to `opener` unless `run` moves it. */
export function openMenu(opener, items, label) {
  const menu = document.createElement("div");
  menu.className = "menu";
  menu.popover = "auto";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", label);
  menu.append(...items.map((item) => entry(item, menu)));
  menu.addEventListener("keydown", (event) => move(event, menu));
  menu.addEventListener("toggle", ({ newState }) => newState === "closed" && close(menu, opener));
  opener.setAttribute("aria-expanded", "true");
  document.body.append(menu);
  menu.showPopover();
  place(menu, opener.getBoundingClientRect());
  menu.querySelector("button")?.focus();
}

function entry({ label, note, run }, menu) {
  const node = document.createElement("button");
  node.type = "button";
  node.setAttribute("role", "menuitem");
  node.append(label);
  if (note) node.append(Object.assign(document.createElement("small"), { textContent: note }));
  node.addEventListener("click", () => {
    menu.hidePopover();
    run?.();
  });
  return node;
}

function close(menu, opener) {
  opener.removeAttribute("aria-expanded");
  menu.remove();
}

function move(event, menu) {
  const entries = [...menu.children];
  const at = entries.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
  if (event.key === "Tab") return menu.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  entries[(to + entries.length) % entries.length].focus();
}

/** Inside the phone: below the opener where there is room, else above; from whichever side the opener is nearer to. */
function place(menu, anchor) {
  const phone = document.getElementById("phone").getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const isLeft = anchor.left + anchor.right < phone.left + phone.right;
  const left = Math.min(isLeft ? anchor.left : anchor.right - width, phone.right - width - gap);
  const below = anchor.bottom + gap;
  const top = below + height < innerHeight ? below : anchor.top - height - gap;
  Object.assign(menu.style, { left: `${Math.max(phone.left + gap, left)}px`, top: `${Math.max(gap, top)}px` });
}

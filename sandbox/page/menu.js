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

function place(menu, anchor) {
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.min(Math.max(gap, anchor.right - width), innerWidth - width - gap);
  const below = anchor.bottom + gap;
  const top = below + height < innerHeight ? below : Math.max(gap, anchor.top - height - gap);
  Object.assign(menu.style, { left: `${Math.max(gap, left)}px`, top: `${top}px` });
}

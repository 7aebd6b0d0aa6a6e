const svg = "http://www.w3.org/2000/svg";

export function icon(name) {
  const node = document.createElementNS(svg, "svg");
  const use = document.createElementNS(svg, "use");
  node.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#icon-${name}`);
  node.append(use);
  return node;
}

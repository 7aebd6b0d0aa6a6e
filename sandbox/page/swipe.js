// A swipe to the left over a message answers it.

const enough = 56;
const furthest = 72;

export function onSwipe(log, reply) {
  let start = null;
  log.addEventListener("touchstart", ({ target, touches: [touch] }) => {
    const article = target.closest("article");
    start = article && { article, x: touch.clientX, y: touch.clientY, by: 0 };
  }, { passive: true });
  log.addEventListener("touchmove", ({ touches: [touch] }) => start && drag(start, touch), { passive: true });
  for (const end of ["touchend", "touchcancel"]) {
    log.addEventListener(end, ({ type }) => {
      if (start) start.article.style.translate = "";
      if (type === "touchend" && start?.by <= -enough) reply(start.article.dataset.messageId);
      start = null;
    });
  }
}

function drag(start, touch) {
  const across = touch.clientX - start.x;
  const isSideways = Math.abs(across) > 2 * Math.abs(touch.clientY - start.y);
  start.by = isSideways ? Math.max(-furthest, Math.min(0, across)) : 0;
  start.article.style.translate = `${start.by}px 0`;
}

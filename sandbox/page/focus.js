// After a press the keyboard is not left on nothing: where the pressed buttons went away,
// the focus moves on to what came of the press.

const patience = 20_000; // ms: a busy machine answers late, and whoever went elsewhere is left there anyway
let pressed = null;

/** `newest` is the id of the newest message at that moment. */
export function notePress(article, newest) {
  pressed = { article, newest, until: performance.now() + patience };
}

/** Call after each change of the chat. Whoever went elsewhere in the meantime is left there. */
export function moveOn(chat) {
  if (!pressed) return;
  const { article, newest, until } = pressed;
  const at = document.activeElement;
  const isStranded = at === article || at === document.body;
  if (performance.now() > until || !(isStranded || article.contains(at))) pressed = null;
  const answer = chat.messages.find(({ message_id, from }) => from === "bot" && message_id > newest);
  if (!pressed || !isStranded || !answer) return;
  pressed = null;
  chat.find(answer.message_id).node.focus({ preventScroll: true });
}

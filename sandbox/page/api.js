// The sandbox's control API, and what can go wrong with it.

export class Refused extends Error {
  constructor(status, reason) {
    super(reason);
    this.status = status;
  }
}

export class Gone extends Error {}

async function request(path, options = {}) {
  try {
    return await fetch(path, options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Gone(path);
  }
}

async function answerOf(response) {
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(response.status, answer.error ?? response.statusText);
  return answer;
}

async function get(path) {
  return answerOf(await request(path, { cache: "no-store" }));
}

async function post(path, facts = {}) {
  const options = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(facts) };
  return answerOf(await request(path, options));
}

const of = (person) => `/sandbox/people/${encodeURIComponent(person)}`;

export const listPeople = () => get("/sandbox/people");
export const describeBot = (language, person) => get(`/sandbox/bot?${new URLSearchParams({ language, person })}`);
export const readClock = () => get("/sandbox/clock");
export const moveClock = (facts) => post("/sandbox/clock", facts);
export const send = (person, facts) => post(`${of(person)}/send`, facts);
export const press = (person, facts) => post(`${of(person)}/press`, facts);
export const block = (person) => post(`${of(person)}/block`);
export const unblock = (person) => post(`${of(person)}/unblock`);

/** The chat and its ETag, or no messages where it is as it was, and the time there. Who never wrote has an empty chat. */
export async function readChat(person, etag, signal) {
  const headers = etag ? { "If-None-Match": etag } : {};
  const response = await request(`${of(person)}/chat`, { headers, signal, cache: "no-store" });
  const now = response.headers.get("Sandbox-Now");
  if (response.status === 304) return { now };
  if (response.status === 404) return { messages: [], etag: null, now };
  const { messages } = await answerOf(response);
  return { messages, etag: response.headers.get("ETag"), now };
}

// Instants as people read them: in the browser's zone, in the page's language.

// The bot writes the hour as people in the US do, in Spanish too; so does the page around it.
const locales = { en: "en-US", es: "es-US" };
const format = (instant, form) => new Intl.DateTimeFormat(locales[document.documentElement.lang], form).format(new Date(instant));

export const timeOf = (instant) => format(instant, { hour: "numeric", minute: "2-digit" });
export const dayOf = (instant) => format(instant, { weekday: "long", month: "long", day: "numeric" });
export const shortMoment = (instant) => format(instant, { weekday: "short", hour: "numeric", minute: "2-digit" });
export const moment = (instant) =>
  format(instant, { weekday: "long", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" })
    .replace(/(\d)\s(\S+)$/u, "$1\u00a0$2"); // the hour stays with its a.m. or p.m.

export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** One key per local day, the same in every language. */
export const dayKey = (instant) => new Date(instant).toLocaleDateString("sv-SE");

const earliestMorning = 4;

export const inAnHour = (now) => new Date(now.getTime() + 3_600_000);

/** 9:05 after the next night; who is up past midnight still has that night before them. */
export function tomorrowMorning(now) {
  const days = now.getHours() < earliestMorning ? 0 : 1;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 9, 5);
}

export function nextWeek(now) {
  const later = new Date(now);
  later.setDate(later.getDate() + 7);
  return later;
}

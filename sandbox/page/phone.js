// Whose phone this is, and which language it is set to. Announces "person", "language" and "blocked".

const chosen = {
  read: (name, fact) => sessionStorage.getItem(`${fact} of ${name}`),
  write: (name, fact, value) => sessionStorage.setItem(`${fact} of ${name}`, value),
};

const primary = (language) => (language?.toLowerCase().startsWith("es") ? "es" : "en");

class Phone extends EventTarget {
  person = new URLSearchParams(location.search).get("person") ?? "Trainee";
  languages = new Map();

  get language() {
    return chosen.read(this.person, "language") ?? primary(this.languages.get(this.person) ?? navigator.language);
  }

  get isBlocked() {
    return chosen.read(this.person, "blocked") === "yes";
  }

  /** What the server knows of each person's language; what was chosen on this page outranks it. */
  learn(people) {
    const before = this.language;
    for (const { name, language } of people) this.languages.set(name, language);
    if (this.language !== before) this.#announce("language");
  }

  handTo(person) {
    this.person = person;
    const address = new URL(location.href);
    address.searchParams.set("person", person);
    history.replaceState(null, "", address);
    this.#announce("person");
  }

  setLanguage(language) {
    chosen.write(this.person, "language", language);
    this.#announce("language");
  }

  setBlocked(isBlocked) {
    chosen.write(this.person, "blocked", isBlocked ? "yes" : "no");
    this.#announce("blocked");
  }

  #announce(change) {
    this.dispatchEvent(new Event(change));
  }
}

export const phone = new Phone();

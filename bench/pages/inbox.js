/**
 * What a list does with requests before it draws them, as the limit and its peers do it; the widget does the same in
 * WebAssembly. The least time left comes first, and every word that is typed begins a word of subject, dossier, asker or
 * officer, or abbreviates some of them.
 */

/** So many of the uppermost lines are compared with what is to be there: as many as fit on any screen. */
export const COMPARED = 8;
const SHORTEST_ABBREVIATION = 3;

/** The words of a text without tone marks, each after a space. */
const words = (text) => {
  const plain = text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]+/g, "").replaceAll("đ", "d");
  return ` ${plain.replace(/[^a-z0-9]+/g, " ").trim()}`;
};

export class Inbox {
  #searched = [];
  #named = new Map();

  constructor(text) {
    const { rows, names } = JSON.parse(text);
    this.names = names;
    const keyed = rows.map((row) => ({ row, key: urgency(row) }));
    this.rows = keyed.sort((one, other) => one.key - other.key).map(({ row }) => row);
  }

  /** The rows that what was typed finds. */
  found(typed) {
    const wanted = words(typed).split(" ").filter(Boolean);
    if (!wanted.length) return this.rows;
    return this.rows.filter((_, index) => {
      const { text, initials } = this.#folded(index);
      const abbreviates = (word) => word.length >= SHORTEST_ABBREVIATION && initials.includes(word);
      return wanted.every((word) => text.includes(` ${word}`) || abbreviates(word));
    });
  }

  /** Folds what rows are found by while the browser has nothing else to do. */
  foldLater(from = 0) {
    requestIdleCallback((idle) => {
      let next = from;
      while (next < this.rows.length && idle.timeRemaining() > 1) this.#folded(next++);
      if (next < this.rows.length) this.foldLater(next);
    });
  }

  /** What a line says of a request. */
  texts(row) {
    const name = (id) => this.names[id]?.[0] ?? "";
    const { subject, dossier_number, asker, officer, received_at, due_on, progress, urgency } = row;
    return [subject, dossier_number, name(asker), name(officer), date(received_at), date(due_on), progress, urgency];
  }

  #folded(index) {
    return (this.#searched[index] ??= this.#searchedOf(this.rows[index]));
  }

  #searchedOf({ subject, dossier_number, asker, officer }) {
    const text = words(`${subject} ${dossier_number}`) + this.#name(asker) + this.#name(officer);
    return { text, initials: text.replace(/ (.)[^ ]*/g, "$1") };
  }

  #name(id) {
    if (!this.#named.has(id)) this.#named.set(id, words((this.names[id] ?? []).join(" ")));
    return this.#named.get(id);
  }
}

/** Working days left, then the due date. */
function urgency({ standing: { working_days, working_days_left }, due_on }) {
  const left = working_days ? -working_days : working_days_left ?? 0;
  return left * 1e8 + Number(due_on.replaceAll("-", ""));
}

const date = (day) => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** Which commands there are and what each takes, stated once: reading the words, and completing them in a shell, follow from it. */
export const OPTIONS = {
  help: { type: "boolean", short: "h" },
  out: { type: "string" },
  all: { type: "boolean" },
  city: { type: "string", multiple: true },
  sample: { type: "boolean" },
  grid: { type: "boolean" },
  definition: { type: "string" },
  period: { type: "string" },
  json: { type: "boolean" },
  previous: { type: "string" },
  "copy-scores": { type: "boolean" },
  choose: { type: "string", multiple: true },
  scores: { type: "string", multiple: true },
  hr: { type: "boolean" },
  audience: { type: "string" },
  csv: { type: "string" },
  long: { type: "string" },
  pages: { type: "string" },
  final: { type: "boolean" },
  date: { type: "string" },
  donors: { type: "string" },
  themes: { type: "string" },
  pin: { type: "string", multiple: true },
  ban: { type: "string", multiple: true },
  base: { type: "string" },
  workers: { type: "string" },
  contact: { type: "string" },
} as const;

export type Option = keyof typeof OPTIONS;

/** What each command takes beside `--help`. */
export const COMMANDS = {
  template: ["out", "all", "city", "sample", "period", "grid", "definition", "previous", "copy-scores"],
  layout: ["out", "city", "grid", "definition"],
  check: ["json", "scores"],
  consolidate: ["out", "json", "previous", "choose", "scores", "hr", "workers"],
  twin: ["out", "json", "donors", "themes", "pin", "ban"],
  export: ["out", "audience", "csv", "long", "pages", "previous", "final", "date"],
  deploy: ["base", "out", "contact"],
  completion: [],
} as const satisfies Record<string, readonly Option[]>;

export type Command = keyof typeof COMMANDS;

export function isCommand(word: string): word is Command {
  return Object.hasOwn(COMMANDS, word);
}

/** From words on the command line to a request; every mistake is a `UsageError` with a Dutch sentence. */
import { parseArgs } from "node:util";
import type { Named } from "../domain/definition/definition";
import { identify } from "../domain/definition/identity";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { UsageError } from "./usage-error";

export type Request =
  | { readonly command: "help" }
  | {
      readonly command: "template";
      readonly out: string;
      /** Also a workbook for each city. */
      readonly all: boolean;
      readonly cities: readonly Named[];
      readonly sample: boolean;
      readonly period: string | undefined;
    }
  | { readonly command: "layout"; readonly file: string; readonly out: string; readonly cities: readonly Named[] }
  | { readonly command: "check"; readonly files: readonly string[]; readonly json: boolean };

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  out: { type: "string" },
  all: { type: "boolean" },
  city: { type: "string", multiple: true },
  sample: { type: "boolean" },
  period: { type: "string" },
  json: { type: "boolean" },
} as const;

type Option = keyof typeof OPTIONS;
type Values = ReturnType<typeof parse>["values"];

/** What each command takes beside `--help`. */
const COMMANDS = {
  template: ["out", "all", "city", "sample", "period"],
  layout: ["out", "city"],
  check: ["json"],
} as const satisfies Record<string, readonly Option[]>;

export function readArguments(words: readonly string[]): Request {
  const [command = "help", ...rest] = words;
  if (command === "help" || command === "--help" || command === "-h") return { command: "help" };
  if (!isCommand(command))
    throw new UsageError(`“${command}” is geen opdracht. Kies uit: ${Object.keys(COMMANDS).join(", ")}.`);
  const { values, positionals } = parse(rest);
  if (values.help) return { command: "help" };
  const stray = (Object.keys(values) as Option[]).find(
    (option) => !(COMMANDS[command] as readonly Option[]).includes(option),
  );
  if (stray) throw new UsageError(`--${stray} hoort niet bij ${command}.`);
  switch (command) {
    case "template":
      return template(values, positionals);
    case "layout":
      return layout(values, positionals);
    case "check":
      if (positionals.length === 0)
        throw new UsageError("Welk bestand? Geef één of meer bestanden, mappen of patronen.");
      return { command, files: positionals, json: values.json ?? false };
  }
}

function template(values: Values, more: readonly string[]): Request {
  if (values.all && values.city) throw new UsageError("Kies --all of --city, niet allebei.");
  return {
    command: "template",
    out: required(values.out, "map"),
    all: values.all ?? false,
    cities: citiesOf(values.city, more),
    sample: values.sample ?? false,
    period: values.period,
  };
}

function layout(values: Values, [file, ...more]: readonly string[]): Request {
  if (file === undefined) throw new UsageError("Welk bestand? Geef de werkmap waaraan de bladen toegevoegd worden.");
  return { command: "layout", file, out: required(values.out, "nieuw bestand"), cities: citiesOf(values.city, more) };
}

function required(value: string | undefined, what: string): string {
  if (value === undefined || value === "")
    throw new UsageError(`Waar moet het resultaat komen? Geef --out en een ${what}.`);
  return value;
}

/** `--city gent --city aalst`, `--city gent,aalst` and `--city gent aalst` are the same; names do as well as ids. */
function citiesOf(asked: readonly string[] | undefined, more: readonly string[]): readonly Named[] {
  const [stray] = asked ? [] : more;
  if (stray !== undefined) throw new UsageError(`Wat is “${stray}”? Zet --city voor de naam van een stad.`);
  const names = [...(asked ?? []), ...more].flatMap((name) => name.split(",")).filter((name) => name.trim() !== "");
  return [...new Set(names.map(cityNamed))];
}

function cityNamed(name: string): Named {
  const { cities } = klimaatgovernance;
  const found = identify(name, cities) ?? cities.find(({ id }) => id === name);
  if (!found)
    throw new UsageError(
      `“${name}” is geen stad van dit meetmodel. Kies uit: ${cities.map(({ id }) => id).join(", ")}.`,
    );
  return found;
}

function isCommand(word: string): word is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, word);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const unknown = args.find(
      (word) => word.startsWith("-") && !Object.hasOwn(OPTIONS, word.replace(/^-+/, "").split("=")[0] ?? ""),
    );
    throw new UsageError(
      unknown === undefined ? "Bij een van de opties ontbreekt een waarde." : `De optie ${unknown} bestaat niet.`,
      { cause },
    );
  }
}

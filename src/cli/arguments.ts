/** From words on the command line to a request; every mistake is a `UsageError` with a Dutch sentence. */
import { parseArgs } from "node:util";
import { refusals } from "../locales/nl/command-refusals";
import { type AskedScores, askedScores } from "./asked-scores";
import { pairOf, wholeOf } from "./asked-pairs";
import { COMMANDS, isCommand, type Option, OPTIONS } from "./options";
import type { AskedAudience, AskedChoice, Request } from "./request";
import { UsageError } from "./usage-error";

type Values = ReturnType<typeof parse>["values"];

export function readArguments(words: readonly string[]): Request {
  const [command = "help", ...rest] = words;
  if (["help", "--help", "-h"].includes(command)) return { command: "help", about: rest.find(isCommand) };
  if (command === "--version" || command === "-v") return { command: "version" };
  if (!isCommand(command)) throw new UsageError(refusals.noCommand(command, Object.keys(COMMANDS)));
  const { values, positionals } = parse(rest);
  if (values.help) return { command: "help", about: command };
  const stray = (Object.keys(values) as Option[]).find(
    (option) => !(COMMANDS[command] as readonly Option[]).includes(option),
  );
  if (stray) throw new UsageError(refusals.strayOption(stray, command));
  switch (command) {
    case "template":
      return template(values, positionals);
    case "layout":
      return layout(values, positionals);
    case "check":
      return { command, files: filesOf(positionals), json: values.json ?? false, scores: scoresOf(values) };
    case "consolidate":
      return {
        command,
        files: filesOf(positionals),
        out: required(values.out, "nieuw bestand"),
        json: values.json ?? false,
        previous: values.previous,
        choices: (values.choose ?? []).map(choiceOf),
        scores: scoresOf(values),
        takesStaff: values.hr ?? false,
        workers: workersOf(values),
      };
    case "twin":
      return twinOf(values, positionals);
    case "export":
      return exportOf(values, positionals);
    case "deploy":
      return deployOf(values, positionals);
    case "completion":
      return { command };
  }
}

function template(values: Values, more: readonly string[]): Request {
  const { previous, "copy-scores": copyScores = false } = values;
  if (values.all && values.city) throw new UsageError(refusals.allOrCity);
  if (values.sample && values.definition !== undefined) throw new UsageError(refusals.sampleOfOurs);
  if (values.sample && previous !== undefined) throw new UsageError(refusals.sampleOrPrevious);
  if (copyScores && previous === undefined) throw new UsageError(refusals.copyOfNothing);
  return {
    command: "template",
    out: required(values.out, "map"),
    all: values.all ?? false,
    cities: cityNamesOf(values.city, more),
    definition: values.definition,
    sample: values.sample ?? false,
    grid: values.grid ?? false,
    period: values.period,
    ...{ previous, copyScores },
  };
}

function layout(values: Values, [file, ...more]: readonly string[]): Request {
  if (file === undefined) throw new UsageError(refusals.fileTo.layout);
  return {
    command: "layout",
    file,
    out: required(values.out, "nieuw bestand"),
    cities: cityNamesOf(values.city, more),
    definition: values.definition,
    grid: values.grid ?? false,
  };
}

function twinOf({ donors, themes, pin = [], ban = [], ...values }: Values, [file, stray]: readonly string[]): Request {
  if (file === undefined) throw new UsageError(refusals.fileTo.twin);
  if (stray !== undefined) throw new UsageError(refusals.oneAtATime(stray));
  return {
    ...{ command: "twin", file, out: required(values.out, "nieuw bestand"), json: values.json ?? false },
    ...{ donors: wholeOf("donors", donors), themes: wholeOf("themes", themes) },
    ...{ pins: pin.map((text) => pairOf("pin", text)), bans: ban.map((text) => pairOf("ban", text)) },
  };
}

function exportOf({ csv, long, pages, previous, date, ...values }: Values, [file, stray]: readonly string[]): Request {
  if (file === undefined) throw new UsageError(refusals.fileTo.export);
  if (stray !== undefined) throw new UsageError(refusals.oneAtATime(stray));
  if (date !== undefined && !isDay(date)) throw new UsageError(refusals.noDate(date));
  return {
    command: "export",
    file,
    out: required(values.out, "nieuw bestand"),
    audience: audienceOf(values.audience ?? "stuurgroep"),
    final: values.final ?? false,
    ...{ csv, long, pages, previous, date },
  };
}

function deployOf({ base, out, contact }: Values, [stray]: readonly string[]): Request {
  if (stray !== undefined) throw new UsageError(refusals.strayWord(stray, "deploy"));
  if (base === undefined) throw new UsageError(refusals.noBase);
  const address = URL.canParse(base) ? new URL(base) : undefined;
  // Office takes an add-in from a safe address only; and a page, a question or a password is no place to put files.
  if (address?.protocol !== "https:" || /[?#@$]|\.html?\/*$/i.test(base)) throw new UsageError(refusals.notABase(base));
  if (contact !== undefined && !isReachable(contact)) throw new UsageError(refusals.notAContact(contact));
  return { command: "deploy", base: `${address.href.replace(/\/+$/, "")}/`, out: required(out, "map"), contact };
}

/** A mail address or a web address, of which the pane makes a link. */
function isReachable(contact: string): boolean {
  if (/^https?:\/\/\S+$/.test(contact)) return URL.canParse(contact);
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(contact);
}

function audienceOf(text: string): AskedAudience {
  if (text === "stuurgroep") return { kind: "steering-group" };
  if (text === "publiek") return { kind: "public" };
  const [, city] = /^stad:(.+)$/.exec(text) ?? [];
  if (city === undefined) throw new UsageError(refusals.noAudience(text));
  return { kind: "city", city };
}

/** A day that exists: 2026-02-30 does not. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function filesOf(positionals: readonly string[]): readonly string[] {
  if (positionals.length === 0) throw new UsageError(refusals.fileTo.read);
  return positionals;
}

function choiceOf(text: string): AskedChoice {
  const [, about, file] = /^([^.=](?:[^=]*[^.=])?)=(.+)$/.exec(text) ?? [];
  if (about === undefined || file === undefined) throw new UsageError(refusals.noChoice(text));
  return { about, file };
}

function scoresOf({ scores = [] }: Values): readonly AskedScores[] {
  return scores.map(askedScores);
}

function workersOf({ workers }: Values): number | undefined {
  if (workers !== undefined && !/^[1-9]\d?$/.test(workers)) throw new UsageError(refusals.noWorkers(workers));
  return workers === undefined ? undefined : Number(workers);
}

function required(value: string | undefined, what: "map" | "nieuw bestand"): string {
  if (value === undefined || value === "") throw new UsageError(refusals.noOut(what));
  return value;
}

/** `--city gent --city aalst`, `--city gent,aalst` and `--city gent aalst` are the same. */
function cityNamesOf(asked: readonly string[] | undefined, more: readonly string[]): readonly string[] {
  const [stray] = asked ? [] : more;
  if (stray !== undefined) throw new UsageError(refusals.strayCity(stray));
  return [...(asked ?? []), ...more].flatMap((name) => name.split(",")).filter((name) => name.trim() !== "");
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const unknown = args.find(
      (word) => word.startsWith("-") && !Object.hasOwn(OPTIONS, word.replace(/^-+/, "").split("=")[0] ?? ""),
    );
    throw new UsageError(unknown === undefined ? refusals.withoutValue : refusals.unknownOption(unknown), { cause });
  }
}

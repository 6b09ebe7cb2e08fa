/** Werkpakketten: the work that recommendations are bundled in, with who leads it and when it begins. */
import { identify } from "../../domain/definition/identity";
import { NO_SUMMARY, partsOf, PRIORITIES, priorityOf, type WorkPackage } from "../../domain/summary/summary";
import { NAMES } from "../names";
import { nameIn } from "../../domain/definition/definition";
import * as style from "../drawing/style";
import { SPARE_ROWS } from "../drawing/table-plan";
import { aanbevelingen } from "./aanbevelingen";
import { asNumber, COUNTED, numbered } from "./fields";
import type { OwnSheet, Reading } from "./sheet";
import { THEME } from "./vocabulary";

export type PackageColumn =
  ("number" | "package" | "theme" | "recommendation") | ("leads" | "partners" | "priority" | "start" | "subtopics");

/** Between the themes, recommendations or leads of one package in their cell. */
const PART_SEPARATOR = "; ";

const WORDS = { format: style.TEXT, header: style.LEFT, input: true, tall: true } as const;
export const werkpakketten: OwnSheet<WorkPackage, PackageColumn> = {
  table: NAMES.workPackages,
  tab: "Werkpakketten",
  title: "Werkpakketten",
  note: "Zet een puntkomma tussen thema's, aanbevelingen (hun nummers) en trekkers: steden of andere organisaties. Wat nog te bepalen is, mag er zo staan.",
  columns: {
    number: numbered(6, ({ number }) => asNumber(number)),
    package: {
      ...{ title: "Werkpakket", aliases: ["Werkpakketten"], width: 34, ...WORDS },
      ...{ format: { ...style.TEXT, bold: true }, write: ({ name }) => name },
    },
    theme: {
      ...{ title: "Thema's", aliases: THEME, width: 24, ...WORDS },
      write: ({ themeIds }, { bundle: { measurement } }) =>
        themeIds.map((id) => nameIn(measurement.definition.themes, id)).join(PART_SEPARATOR),
    },
    recommendation: {
      ...{ title: "Aanbevelingen", aliases: ["Aanbeveling"], width: 16, ...WORDS },
      write: ({ recommendations }) => asNumber(recommendations.join(PART_SEPARATOR)),
    },
    leads: {
      ...{ title: "Trekkers", aliases: ["Trekkers (steden)", "Trekker"], width: 30, ...WORDS },
      write: ({ leads }) => leads.join(PART_SEPARATOR),
    },
    partners: {
      ...{ title: "Partners", aliases: ["Partner"], width: 30, ...WORDS },
      write: ({ partners }) => partners,
    },
    priority: {
      ...{ title: "Prioriteit (1-4)", aliases: ["Prioriteit"], width: 14, ...COUNTED },
      validation: (_, cell) => ({
        rule: { kind: "formula", formula: isPriority(cell) },
        prompt: { title: "Prioriteit van 1 tot 4", message: "1 komt eerst, 4 laatst." },
        error: { title: "Deze prioriteit kan niet", message: "Vul 1, 2, 3 of 4 in." },
      }),
      write: ({ priority, rawPriority }) => priority ?? asNumber(rawPriority),
    },
    start: { title: "Vanaf", aliases: ["Start"], width: 17, ...WORDS, write: ({ start }) => start },
    // One a line. Last: who began before it was there misses nothing.
    subtopics: {
      ...{ title: "Mogelijke subtopics", aliases: ["Subtopics", "Mogelijke subthema's"], width: 56, ...WORDS },
      write: ({ subtopics }) => subtopics,
    },
  },
  ...{
    knownBy: ["number", "package", "recommendation", "leads", "priority"],
    from: "centre",
    byNameAlone: true,
    onlyBeside: aanbevelingen,
  },
  rows: ({ measurement: { summary = NO_SUMMARY } }) => summary.workPackages,
  spare: { rows: SPARE_ROWS, drawn: true, printed: false },
  frozen: 2,
};

/** @param at what stands in each column of a row */
export function packageIn(at: (column: PackageColumn) => string, { definition }: Reading): WorkPackage {
  const rawPriority = at("priority");
  return {
    number: at("number"),
    name: at("package"),
    // A name that nobody has stays as it is.
    themeIds: partsOf(at("theme")).map((name) => identify(name, definition.themes)?.id ?? name),
    recommendations: partsOf(at("recommendation")),
    leads: partsOf(at("leads")),
    partners: at("partners"),
    priority: priorityOf(rawPriority),
    rawPriority,
    start: at("start"),
    subtopics: at("subtopics"),
  };
}

function isPriority(cell: string): string {
  const [first, last] = [PRIORITIES[0], PRIORITIES[PRIORITIES.length - 1]];
  return `=AND(ISNUMBER(${cell}),${cell}>=${first},${cell}<=${last},${cell}=INT(${cell}))`;
}

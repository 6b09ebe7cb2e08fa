/** Recommendations and work packages as tables of their own. What is still to be decided stays so: an open lead is no city. */
import { nameIn, type Named } from "../../domain/definition/definition";
import type { Recommendation, Summary, WorkPackage } from "../../domain/summary/summary";
import { decidedPart } from "../../domain/summary/undecided";
import { aanbevelingen } from "../../layout/sheets/aanbevelingen";
import { werkpakketten } from "../../layout/sheets/werkpakketten";
import type { Benchmark } from "../benchmark";
import { type TextColumn, type TextTable, textTable } from "./text-table";

/** Those that hold something. */
export function summaryTables({ summary, themes }: Benchmark): readonly TextTable[] {
  const { recommendations = [], workPackages = [] }: Partial<Summary> = summary ?? {};
  const all = themes.map(({ theme }) => theme);
  return [
    ...(recommendations.length === 0
      ? []
      : [textTable(ABOUT.recommendations, { columns: recommendationColumns(all), rows: recommendations })]),
    ...(workPackages.length === 0
      ? []
      : [textTable(ABOUT.packages, { columns: packageColumns(all), rows: workPackages })]),
  ];
}

const ABOUT = {
  recommendations: {
    name: "aanbevelingen",
    title: aanbevelingen.tab,
    description: "Een rij per aanbeveling: waar een thema naartoe moet.",
  },
  packages: {
    name: "werkpakketten",
    title: werkpakketten.tab,
    description: "Een rij per werkpakket. Wat nog te bepalen is, staat er zo.",
  },
} as const;

/** Between the themes, recommendations or leads of one package. */
const SEPARATOR = "; ";
const SEVERAL = "Met een puntkomma tussen meerdere.";

function recommendationColumns(themes: readonly Named[]): readonly TextColumn<Recommendation>[] {
  return [
    {
      ...{ name: "number", type: "string", title: "Nr" },
      description: "Zoals geschreven; werkpakketten verwijzen ernaar.",
      of: ({ number }) => number,
    },
    {
      ...{ name: "theme_id", type: "string", title: "Code van het thema" },
      description: "Zoals op Legende; wat het meetmodel niet kent, zoals geschreven.",
      of: ({ themeId }) => themeId,
    },
    {
      ...{ name: "theme", type: "string", title: "Thema" },
      description: "De naam van het thema.",
      of: ({ themeId }) => nameIn(themes, themeId),
    },
    {
      ...{ name: "recommendation", type: "string", title: "Aanbeveling" },
      description: "De aanbeveling.",
      of: ({ text }) => text,
    },
  ];
}

function packageColumns(themes: readonly Named[]): readonly TextColumn<WorkPackage>[] {
  return [
    {
      ...{ name: "number", type: "string", title: "Nr" },
      description: "Zoals geschreven.",
      of: ({ number }) => number,
    },
    {
      ...{ name: "package", type: "string", title: "Werkpakket" },
      description: "De naam van het werkpakket.",
      of: ({ name }) => name,
    },
    {
      ...{ name: "theme_ids", type: "string", title: "Codes van de thema's" },
      description: `Zoals op Legende. ${SEVERAL}`,
      of: ({ themeIds }) => themeIds.join(SEPARATOR),
    },
    {
      ...{ name: "themes", type: "string", title: "Thema's" },
      description: `Hun namen. ${SEVERAL}`,
      of: ({ themeIds }) => themeIds.map((id) => nameIn(themes, id)).join(SEPARATOR),
    },
    {
      ...{ name: "recommendations", type: "string", title: "Aanbevelingen" },
      description: `De nummers van de aanbevelingen. ${SEVERAL}`,
      of: ({ recommendations }) => recommendations.join(SEPARATOR),
    },
    {
      ...{ name: "leads", type: "string", title: "Trekkers" },
      description: `Zoals geschreven: "nog te bepalen" blijft staan. ${SEVERAL}`,
      of: ({ leads }) => leads.join(SEPARATOR),
    },
    {
      ...{ name: "lead_open", type: "boolean", title: "Trekker nog open", required: true },
      description: "true waar er geen trekker staat, of waar er een nog te bepalen is; anders false.",
      of: ({ leads }) => leads.length === 0 || leads.some((lead) => decidedPart(lead) !== undefined),
    },
    {
      ...{ name: "partners", type: "string", title: "Partners" },
      description: "Zoals geschreven.",
      of: ({ partners }) => partners,
    },
    {
      ...{ name: "priority", type: "integer", title: "Prioriteit qua timing" },
      description: "Van 1 (eerst) tot 4 (laatst); leeg waar er geen getal staat.",
      of: ({ priority }) => priority,
    },
    {
      ...{ name: "priority_text", type: "string", title: "Prioriteit zoals geschreven" },
      description: 'Waar er geen getal staat: wat er wel staat, zoals "nog te bepalen".',
      of: ({ priority, rawPriority }) => (priority === null ? rawPriority : ""),
    },
    {
      ...{ name: "start", type: "string", title: "Vanaf" },
      description: "Zoals geschreven: geen datum.",
      of: ({ start }) => start,
    },
    {
      ...{ name: "subtopics", type: "string", title: werkpakketten.columns.subtopics.title },
      description: "Eén per regel.",
      of: ({ subtopics }) => subtopics,
    },
  ];
}

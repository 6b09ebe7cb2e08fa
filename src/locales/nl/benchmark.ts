/** The words of the benchmark sheets, in Dutch. */
import type { BenchmarkTexts } from "../../export/sheet/texts";
import { number } from "./number";

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

export const benchmark: BenchmarkTexts = {
  number,
  difference: (value) => (value === 0 ? "=" : `${value > 0 ? "+" : "–"}${number(Math.abs(value))}`),
  day: (iso) => {
    const [year = "", month = "", day = ""] = iso.split("-");
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
  },
  tab: "Benchmark",
  title: (definition) => `Benchmark ${definition.toLowerCase()}`,
  period: (period) => (period === "" ? "" : `Meting ${period}`),
  nature: "zelfevaluatie, momentopname",
  stages: { draft: "CONCEPT", final: "DEFINITIEF" },
  audience: (kind, city) =>
    ({ "steering-group": "voor de stuurgroep", public: "publieke versie", city: `voor ${city}` })[kind],
  footer: (definition, period, stage) =>
    [definition, period, "zelfevaluatie, momentopname", stage === "draft" ? "concept" : "definitief"]
      .filter(Boolean)
      .map((text) => text.slice(0, 70))
      .join(" · "),

  legend: "Legende",
  level: (value, name) => `${number(value)}  ${name}`,
  between: "tussen twee niveaus",
  notApplicable: "n.v.t.",
  missing: "–",
  approximate: (text) => (text === "" ? "±" : `± ${text}`),
  withheld: "niet getoond",
  signs: {
    missing: "–  niet ingevuld of zonder score",
    notApplicable: "n.v.t.  niet van toepassing",
    approximate: "±  bij benadering",
    sensitivity:
      "Gevoeligheid: de mediaan als wie nog ontbreekt overal de laagste of overal de hoogste score zou geven; “vast”: dat maakt geen verschil.",
    change: "▲ ▼  hoger of lager dan in de vorige meting",
    withheld: "niet getoond  te weinig steden om de cijfers te tonen zonder een stad te herkennen",
    spread: "Spreiding: elke balk loopt van de laagste tot de hoogste score; waar de kleur wisselt, ligt de mediaan.",
  },

  city: "Stad",
  theme: "Thema",
  global: "Globale score",
  median: "Mediaan",
  count: "n (aantal steden)",
  range: "Laagste – hoogste",
  sensitivity: "Gevoeligheid",
  firm: "vast",
  span: (low, high) => `${low} – ${high}`,
  change: "Sinds de vorige meting",
  realChange: "waarvan zelfde steden",
  realChangeOf: (difference, cities) => `${difference} (n ${cities})`,

  fte: "VTE LEKP 1",
  remark: "Opmerkingen bij VTE",
  total: (n) => `Totaal (${n} steden)`,
  fteSum: (total, n) => `VTE met LEKP 1-middelen: ${total} in totaal, over ${n} steden.`,

  charts: "Cijfers bij de grafieken",
  spreadTitle: "Spreiding per thema: laagste – mediaan – hoogste",
  spreadDescription: (themes) =>
    `Staafdiagram met voor elk van de ${themes} thema's een balk van de laagste tot de hoogste score, met een kleurwissel op de mediaan. Dezelfde cijfers staan in de tabel.`,
  fromLowest: "Laagste",
  toMedian: "tot mediaan",
  toHighest: "tot hoogste",
  fteTitle: "VTE met LEKP 1-middelen per stad",
  fteDescription: (cities) =>
    `Staafdiagram met het aantal VTE met LEKP 1-middelen van ${cities} steden. Dezelfde cijfers staan in de tabel.`,

  summary: {
    tab: "Samenvatting",
    title: (definition) => `Aanbevelingen en werkpakketten ${definition.toLowerCase()}`,
    recommendations: "Aanbevelingen",
    workPackages: "Werkpakketten",
    number: "Nr.",
    asIs: "Nu",
    toBe: "Waar willen we naartoe",
    name: "Werkpakket",
    themes: "Thema",
    leads: "Trekkers",
    partners: "Partners",
    priority: "Prioriteit",
    start: "Vanaf",
  },
};

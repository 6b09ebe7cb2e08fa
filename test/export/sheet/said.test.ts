/** What cities said instead of a score: for the steering group and for the city itself, and nothing that is confidential. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { CityAssessment } from "../../../src/domain/measurement/measurement";
import { DEFAULT_RULES } from "../../../src/domain/publication/rules";
import type { Score } from "../../../src/domain/score/score";
import type { Audience } from "../../../src/export/audience";
import { benchmarkSheet } from "../../../src/export/sheet/benchmark-sheet";
import { saidIn } from "../../../src/export/sheet/said";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { benchmarkFor, PUBLIC, STEERING } from "../benchmarks";
import { steeringGroup } from "./benchmarks";

const LONG = "Besproken met de dienst in 2023; de score komt na het nieuwe meerjarenplan";
const text = (raw: string): Score => ({ status: "text", value: null, raw });

/** The measurement of 2024, in which one city says other things. */
function withWords(cityId: string, words: Readonly<Record<string, Score>>): readonly CityAssessment[] {
  return najaar2024.cities.map((each) =>
    each.city.id === cityId ? { ...each, scores: new Map([...each.scores, ...Object.entries(words)]) } : each,
  );
}

function textsFor(audience: Audience, cities = najaar2024.cities, rules = DEFAULT_RULES): readonly unknown[] {
  const benchmark = benchmarkFor(audience, { measured: { ...najaar2024, cities }, rules });
  return benchmarkSheet(benchmark, "Benchmark").cells.map(({ value }) => value);
}

const said = (cities: readonly CityAssessment[], width = 13) =>
  saidIn(
    steeringGroup({ cities }),
    klimaatgovernance.themes.map(() => width),
  );

describe("what a city said instead of a score", () => {
  it("stands over its row where it gave none, and in its cell where it is short", () => {
    const { over, within, notes } = said(najaar2024.cities);
    expect([...over]).toEqual([["turnhout", "Bezorgd, maar zonder kleuren"]]);
    expect([...(within.get("aalst") ?? [])]).toEqual([["risicobeheer", "Bij benadering"]]);
    expect(notes).toEqual([]);
    expect(textsFor(STEERING)).toEqual(expect.arrayContaining(["Bezorgd, maar zonder kleuren", "Bij benadering"]));
  });

  it("is a note below the table where it is longer, once for all themes of which it is said", () => {
    const cities = withWords("gent", { aanpak: text(LONG), middelen: text(LONG), monitoring: text("groen") });
    const { within, notes } = said(cities);
    expect(Object.fromEntries(within.get("gent") ?? [])).toEqual({
      aanpak: "zie a",
      middelen: "zie a",
      monitoring: "groen",
    });
    expect(notes).toEqual([`a  Gent, Aanpak en Middelen: ${LONG}`]);
    const texts = textsFor(STEERING, cities);
    expect(texts.filter((each) => each === "zie a")).toHaveLength(2);
    expect(texts).toContain(notes[0]);
  });

  it("is a note too where a row has no room for it, and where a city says two things", () => {
    const { over, notes } = said(withWords("turnhout", { strategie: text(LONG.repeat(3)) }));
    expect([over.size, notes.length]).toEqual([0, 1]);
    expect(said(withWords("turnhout", { aanpak: text("geel?") })).over.size).toBe(0);
    const [note = ""] = said(withWords("turnhout", { strategie: text(LONG.repeat(30)) })).notes;
    expect([note.length < 450, note.endsWith("…")]).toEqual([true, true]);
  });

  it("is letters without end, on one line each", () => {
    const many = Object.fromEntries(klimaatgovernance.themes.map(({ id }) => [id, text(`${LONG}\n${id}`)]));
    const cities = najaar2024.cities.map(({ city }) => ({ city, scores: new Map(Object.entries(many)) }));
    const { notes } = said(cities);
    expect(notes).toHaveLength(8 * 13);
    expect([notes[25], notes[26], notes[103]].map((note) => note?.split(" ")[0])).toEqual(["z", "aa", "cz"]);
    expect(notes.some((note) => note.includes("\n"))).toBe(false);
  });

  it("is nothing where a number could not be read, which is a mistake and no answer", () => {
    const { within } = said(withWords("gent", { aanpak: { status: "unreadable", value: null, raw: "60" } }));
    expect(within.has("gent")).toBe(false);
  });

  it("is never confidential, and no head count", () => {
    for (const raw of ["Vertrouwelijk: wacht op de raad", "60 VTE in totaal"]) {
      const texts = textsFor(STEERING, withWords("gent", { aanpak: text(raw) }));
      expect([raw, texts.some((each) => String(each).includes(raw))]).toEqual([raw, false]);
    }
    const rules = { ...DEFAULT_RULES, confidential: [{ what: "Risicobeheer", confidential: true }] };
    expect(textsFor(STEERING, najaar2024.cities, rules)).not.toContain("Bij benadering");
    const marked = withWords("gent", { aanpak: { ...text("nog te bespreken"), confidential: true } });
    expect(textsFor(STEERING, marked)).not.toContain("nog te bespreken");
  });

  it("is not for the public, not even where every city is shown by its name", () => {
    const consents = klimaatgovernance.cities.map(({ id }) => ({ cityId: id, given: true, person: "", date: "" }));
    const texts = textsFor(PUBLIC, najaar2024.cities, { ...DEFAULT_RULES, consents });
    expect(texts).toContain("Turnhout");
    expect(texts).not.toContain("Bezorgd, maar zonder kleuren");
    expect(texts).not.toContain("Bij benadering");
    expect(texts).not.toContain("Energiehuis");
  });

  it("is for a city what it said itself, and nobody else", () => {
    const texts = textsFor({ kind: "city", cityId: "aalst" });
    expect(texts).toContain("Bij benadering");
    expect(texts).not.toContain("Bezorgd, maar zonder kleuren");
    expect(textsFor({ kind: "city", cityId: "turnhout" })).toContain("Bezorgd, maar zonder kleuren");
  });

  it("needs no sign that says what it is", () => {
    const signs = textsFor(STEERING).filter((each) => String(each).startsWith("–  ") || String(each).startsWith("±  "));
    expect(signs).toEqual([]);
  });
});

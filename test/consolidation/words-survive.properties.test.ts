/**
 * The words of thirteen cities, as they typed them, from their workbooks to a bundle and from that to the next, through real
 * files: line breaks, quotes, what looks like a formula, emoji, five thousand characters. Whatever surrounds a text in its cell
 * is not part of it: blanks at its ends are kept by no reading.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readPrevious } from "../../src/actions/read-previous";
import { readSubmission } from "../../src/actions/read-submission";
import { writeBundle } from "../../src/actions/write-bundle";
import { bundleOf } from "../../src/consolidation/bundle";
import { consolidate } from "../../src/consolidation/consolidate";
import type { Consolidation } from "../../src/consolidation/consolidation";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { profiled } from "../../src/domain/measurement/city-profile";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement, type Measurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost, openXlsxHost, type XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { planLayout } from "../../src/layout/plan/plan-layout";

const { cities, themes } = klimaatgovernance;
const PROPERTIES = { title: "Klimaatpeil", created: new Date(Date.UTC(2026, 10, 28)) };
const NONE = emptyMeasurement(klimaatgovernance, "najaar 2026");

const piece = fc.oneof(
  fc.constantFrom(
    "twee\nregels",
    'zegt "ja"',
    "=SOM(A1:A3)",
    "+32 9",
    "-",
    "@thuis",
    "'s avonds",
    "🌍👩‍🚒",
    "é",
    "<b>&amp;</b>",
    "_x000D_",
    "3,5",
    "\t;|",
  ),
  fc.string({ maxLength: 20, unit: "grapheme" }),
);
/** As a cell keeps it: XML has no control characters, and Excel no carriage return. */
const text = fc
  .oneof(
    { weight: 8, arbitrary: fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(" ")) },
    { weight: 1, arbitrary: piece.map((each) => `${each}${"lang ".repeat(1000)}`.slice(0, 5000)) },
  )
  .map((each) => each.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu, "").trim() || "=1+1");

const measurement = fc
  .record({
    said: fc.array(fc.record({ motivation: text, strong: text, improve: text, evidence: text }), {
      minLength: 13,
      maxLength: 13,
    }),
    profiles: fc.array(fc.record({ participants: text, documents: text, tools: text, remark: text, lead: text }), {
      minLength: 13,
      maxLength: 13,
    }),
    practices: fc.array(text, { minLength: 13, maxLength: 13 }),
    grid: fc.boolean(),
  })
  .map(({ said, profiles, practices, grid }) => ({
    grid,
    measurement: {
      ...NONE,
      explanations: cities.map(({ id }, index) =>
        explained({ cityId: id, themeId: themes[index % themes.length]?.id ?? "", ...said[index] }),
      ),
      profiles: cities.map(({ id }, index) => profiled({ cityId: id, ...profiles[index] })),
      goodPractices: cities.map(({ id }, index) => ({
        cityId: id,
        themeId: themes[index % themes.length]?.id ?? "",
        // On the form, each line is a practice.
        practice: grid ? (practices[index] ?? "") : (practices[index] ?? "").replaceAll("\n", " "),
      })),
    } satisfies Measurement,
  }));

describe("the words of thirteen cities", () => {
  it("come through a file each, a bundle and the next bundle as they were typed", async () => {
    await fc.assert(
      fc.asyncProperty(measurement, async ({ measurement: before, grid }) => {
        const files: [string, XlsxHost][] = [];
        for (const { city } of before.cities) {
          const own = { ...before, cities: before.cities.filter((each) => each.city.id === city.id) };
          const host = newXlsxHost(PROPERTIES);
          await host.apply(planLayout(await host.read(), own, grid ? "grid" : "form"));
          files.push([`${city.id}.xlsx`, opened(host)]);
        }
        const submissions = [];
        for (const [file, host] of files) {
          const { reading } = await readSubmission(host, { builtIn: klimaatgovernance, file });
          submissions.push({ file, reading });
        }
        const first = consolidate(submissions, klimaatgovernance);
        expect(wordsOf(first)).toEqual(wordsOf(before));
        const bundle = await bundled(first);
        const { previous } = await readPrevious(bundle, { builtIn: klimaatgovernance, file: "bundel.xlsx" });
        const next = consolidate([], klimaatgovernance, { previous });
        expect(wordsOf(next)).toEqual(wordsOf(before));
        const { previous: again } = await readPrevious(await bundled(next), {
          builtIn: klimaatgovernance,
          file: "b2.xlsx",
        });
        expect(wordsOf(consolidate([], klimaatgovernance, { previous: again }))).toEqual(wordsOf(before));
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});

async function bundled(said: Consolidation): Promise<XlsxHost> {
  const host = newXlsxHost(PROPERTIES);
  await writeBundle(host, bundleOf(said));
  return opened(host);
}

/** Through its bytes. */
function opened(host: XlsxHost): XlsxHost {
  const read = openXlsxHost(host.bytes());
  if ("fault" in read) throw new Error(read.fault.code);
  return read.host;
}

/** A line each, sorted: who said what of what. */
function wordsOf(said: Pick<Measurement, "explanations" | "profiles" | "goodPractices">): readonly string[] {
  const lines = [
    ...(said.explanations ?? []).flatMap(({ cityId, themeId, motivation, strong, improve, evidence }) =>
      Object.entries({ motivation, strong, improve, evidence }).map(([id, words]) => [cityId, themeId, id, words]),
    ),
    ...(said.profiles ?? []).flatMap(({ cityId, participants, documents, tools, remark, lead }) =>
      Object.entries({ participants, documents, tools, remark, lead }).map(([id, words]) => [cityId, id, words]),
    ),
    ...said.goodPractices.map(({ cityId, themeId, practice }) => [cityId, themeId, "practice", practice]),
  ];
  return lines
    .filter((line) => line.at(-1) !== "")
    .map((line) => JSON.stringify(line))
    .sort();
}

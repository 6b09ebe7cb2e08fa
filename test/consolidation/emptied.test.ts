/** What a city leaves empty that the bundle holds: it stays, and is told. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Previous } from "../../src/consolidation/previous";
import { stillOpen } from "../../src/consolidation/still-open";
import { bundled, consolidated, remembered, rowsFile } from "./consolidated";

const GENK = ["Genk", 3, 2, 2, 3, 2.5, 3, 2, 4] as const;
const NOW = Date.UTC(2026, 10, 12);

describe("a later file of a city", () => {
  let previous: Previous;
  beforeAll(async () => {
    const first = { ...rowsFile("genk.xlsx", GENK, ["Gent", 3, 4]), saved: NOW };
    previous = await remembered(await bundled(consolidated([first])));
  });
  const emptied = (...[files, options]: Parameters<typeof consolidated>) =>
    consolidated(files, { previous, ...options }).emptied?.map(({ cityId, subjectId, held, source }) => {
      return `${cityId} ${subjectId} ${held.value ?? ""} ${source.file ?? ""} ${source.cell}`;
    });

  it("that leaves a theme empty is told of, and the bundle holds its score", () => {
    const later = rowsFile("genk nieuw.xlsx", ["Genk", 3, null, 2, 3, 2.5, 3, 2, 4]);
    const made = consolidated([later], { previous });
    expect(emptied([later])).toEqual(["genk aanpak 2 genk nieuw.xlsx C2"]);
    expect(made.changes).toEqual([]);
  });

  it("that says something that is no score is told of as well, with what it says, where the bundle holds a score", () => {
    const later = rowsFile("genk nieuw.xlsx", ["Genk", 3, "groen", 2, 3, 2.5, 3, 2, 4]);
    expect(emptied([later])).toEqual(["genk aanpak 2 genk nieuw.xlsx C2"]);
    const made = consolidated([later], { previous });
    expect([made.emptied?.map(({ raw }) => raw), made.changes]).toEqual([["groen"], []]);
    // One thing to look at, however it is called: an emptied score and the question about it are not two.
    const { emptied: count, findings } = stillOpen(made);
    expect(made.findings.map(({ code }) => code).sort()).toEqual(["score-ambiguous-colour", "score-kept"]);
    expect([count, findings]).toEqual([1, { error: 0, warning: 1, info: 0 }]);
    expect(emptied([later, rowsFile("genk b.xlsx", ["Genk", 3, 2])])).not.toContain("genk aanpak 2 genk nieuw.xlsx C2");
    expect(emptied([rowsFile("gent nieuw.xlsx", ["Gent", 3, 4, "groen"])])).toEqual([]);
  });

  it("is not told of for a theme that it says, or another file says now, or that was empty before", () => {
    const later = rowsFile("genk nieuw.xlsx", ["Genk", 3, null, 2, 3, 2.5, 3, 2, 4]);
    expect(emptied([rowsFile("genk nieuw.xlsx", ["Genk", 3, "n.v.t.", 2, 3, 2.5, 3, 2, 4])])).toEqual([]);
    expect(emptied([later, rowsFile("genk b.xlsx", ["Genk", 3, 2])])).not.toContain("genk aanpak 2 genk nieuw.xlsx C2");
    expect(emptied([rowsFile("gent nieuw.xlsx", ["Gent", 3, 4])])).toEqual([]);
  });

  it("is not told of for a city of which it says nothing at all, nor where it is older than what the bundle holds", () => {
    expect(emptied([rowsFile("aalst.xlsx", ["Aalst", 3], ["Genk", null])])).toEqual([]);
    const older = { ...rowsFile("genk oud.xlsx", ["Genk", 3]), saved: NOW - 86_400_000 };
    expect(emptied([older])).toEqual([]);
  });
});

describe("once it is bundled", () => {
  const kept = ({ findings }: ReturnType<typeof consolidated>) =>
    findings.flatMap(({ code, file, cell, raw }) =>
      code === "score-kept" ? `${file ?? ""} ${cell} ${raw.replaceAll("\n", " | ")}` : [],
    );
  const start = async () => remembered(await bundled(consolidated([rowsFile("genk.xlsx", GENK)])));

  const told = "genk nieuw.xlsx C2 Aanpak | 2 | groen";

  it("what is no score in the place of one is asked about, until the city gives one", async () => {
    const later = rowsFile("genk nieuw.xlsx", ["Genk", 3, "groen", 2, 3, 2.5, 3, 2, 4]);
    const made = consolidated([later], { previous: await start() });
    expect(kept(made)).toEqual([told]);
    const next = await remembered(await bundled(made));
    expect(kept(consolidated([rowsFile("gent.xlsx", ["Gent", 3])], { previous: next }))).toEqual([told]);
    expect(kept(consolidated([later], { previous: next }))).toEqual([told]);
    expect(kept(consolidated([rowsFile("genk 3.xlsx", ["Genk", 3, 4, 2])], { previous: next }))).toEqual([]);
  });

  it("a score that its own file has no more is asked about; what came together with the score is not, when it comes again", async () => {
    const half = rowsFile("genk b.xlsx", ["Genk", "groen", 2, 2, 3, 2.5, 3, 2, 4]);
    const previous = await remembered(await bundled(consolidated([rowsFile("genk.xlsx", GENK), half])));
    expect(kept(consolidated([half], { previous }))).toEqual([]);
    const again = rowsFile("genk.xlsx", ["Genk", 3, "groen", 2, 3, 2.5, 3, 2, 4]);
    expect(kept(consolidated([again], { previous: await start() }))).toEqual(["genk.xlsx C2 Aanpak | 2 | groen"]);
    const empty = rowsFile("genk.xlsx", ["Genk", 3, null, 2, 3, 2.5, 3, 2, 4]);
    expect(kept(consolidated([empty], { previous: await start() }))).toEqual([]);
  });
});

it("is no cell in which the same words stand as before: nothing was emptied, and words are no score", async () => {
  const first = [rowsFile("genk.xlsx", GENK), rowsFile("turnhout.xlsx", ["Turnhout", "Bezorgd", null, null])];
  const previous = await remembered(await bundled(consolidated(first)));
  expect(consolidated(first, { previous }).emptied).toEqual([]);
  const scored = [rowsFile("turnhout.xlsx", ["Turnhout", "weet niet", 3])];
  const held = await remembered(await bundled(consolidated(scored)));
  expect(consolidated(scored, { previous: held }).emptied).toEqual([]);
});

it("counts no words among the scores that are kept, though it tells that they stay", async () => {
  const first = rowsFile("gent.xlsx", ["Gent", "weet niet", 3, 2]);
  const previous = await remembered(await bundled(consolidated([first])));
  const made = consolidated([rowsFile("gent.xlsx", ["Gent", null, 3, null])], { previous });
  expect(made.emptied?.map(({ subjectId, held }) => [subjectId, held.raw])).toEqual([
    ["strategie", "weet niet"],
    ["monitoring", "2"],
  ]);
  expect(stillOpen(made).emptied).toBe(1);
});

it("is nothing where there is no bundle yet", () => {
  expect(consolidated([rowsFile("genk.xlsx", GENK)]).emptied).toBeUndefined();
});

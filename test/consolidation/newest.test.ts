/** The newest of the files that contradict each other over a city: only where that is known. */
import { describe, expect, it } from "@jest/globals";
import { atOnceBy, type FileDates, newestFor, takenFrom } from "../../src/consolidation/newest";
import type { Choice } from "../../src/consolidation/choice";
import { cityIn, consolidated as together, score, submission } from "./submissions";
import { consolidated } from "./consolidated";

const at = (text: string) => Date.parse(`${text}Z`);
const OLD = submission("brugge.xlsx", score("brugge.aanpak", 4, "C2"), score("brugge.monitoring", 4, "D2"));
const NEW = submission("brugge_v2.xlsx", score("brugge.aanpak", 3, "C2"), score("brugge.monitoring", 2.5, "D2"));
const dates = (all: Readonly<Record<string, FileDates>>) => new Map(Object.entries(all));
const SAVED = dates({
  "brugge.xlsx": { saved: at("2026-11-10T09:00") },
  "brugge_v2.xlsx": { saved: at("2026-11-12T14:05") },
});

describe("the newest file of a city", () => {
  const { conflicts } = together(OLD, NEW);

  it("settles all that is contradicted of the city at once, each by its own cell", () => {
    const newest = newestFor("brugge", conflicts, SAVED);
    expect(newest).toMatchObject({ kind: "known", file: "brugge_v2.xlsx", by: "saved", left: [] });
    const takes = newest?.kind === "known" ? newest.takes : [];
    const choices = takes.map((take): Choice => ({ ...take, by: "An Maes: het nieuwste bestand" }));
    const settled = consolidated([OLD, NEW], { choices });
    expect(settled.conflicts).toEqual([]);
    expect(cityIn(settled, "brugge").scores.get("monitoring")).toMatchObject({
      ...{ value: 2.5, source: { file: "brugge_v2.xlsx", cell: "D2" } },
    });
    expect(cityIn(settled, "brugge").settledScores.get("aanpak")?.chosenBy).toBe("An Maes: het nieuwste bestand");
  });

  it("is the one that was saved last, whatever the dates that files got on this device", () => {
    const copied = dates({
      "brugge.xlsx": { saved: at("2026-11-10T09:00"), modified: at("2026-11-28T10:00") },
      "brugge_v2.xlsx": { saved: at("2026-11-12T14:05"), modified: at("2026-11-27T10:00") },
    });
    expect(newestFor("brugge", conflicts, copied)).toMatchObject({ file: "brugge_v2.xlsx", by: "saved" });
  });

  it("goes by the dates on this device where not every file says when it was saved: one kind is never held against the other", () => {
    const mixed = dates({
      "brugge.xlsx": { saved: at("2026-11-20T09:00"), modified: at("2026-11-20T10:00") },
      "brugge_v2.xlsx": { modified: at("2026-11-21T10:00") },
    });
    expect(newestFor("brugge", conflicts, mixed)).toMatchObject({ file: "brugge_v2.xlsx", by: "modified" });
  });

  it("is not guessed where one of the files has no date", () => {
    const one = dates({ "brugge.xlsx": { saved: at("2026-11-10T09:00") } });
    expect(newestFor("brugge", conflicts, one)).toEqual({ kind: "unknown" });
    const crossed = dates({ "brugge.xlsx": { saved: 1e12 * 1.6 }, "brugge_v2.xlsx": { modified: 1e12 * 1.7 } });
    expect(newestFor("brugge", conflicts, crossed)).toEqual({ kind: "unknown" });
  });

  it("is not guessed by a date that was still to come when the file was given: that clock is wrong", () => {
    const given = at("2026-11-20T09:00");
    const ahead = (more: FileDates = {}) =>
      dates({
        "brugge.xlsx": { saved: at("2026-11-10T09:00"), given, ...more },
        "brugge_v2.xlsx": { saved: at("2031-01-01T00:00"), given, ...more },
      });
    expect(newestFor("brugge", conflicts, ahead())).toEqual({ kind: "unknown" });
    expect(newestFor("brugge", conflicts, ahead({ modified: at("2026-11-12T09:00") }))).toEqual({ kind: "unknown" });
    expect(newestFor("brugge", conflicts, ahead({ given: at("2031-01-01T00:00") }))).toMatchObject({ kind: "known" });
  });

  it("is not guessed where the dates are the same, to the minute that one sees", () => {
    const same = dates({
      "brugge.xlsx": { saved: at("2026-11-12T14:05:10") },
      "brugge_v2.xlsx": { saved: at("2026-11-12T14:05:50") },
    });
    expect(newestFor("brugge", conflicts, same)).toEqual({ kind: "unknown" });
  });

  it("takes no date before there were such files for one: what stands there is a clock that was never set", () => {
    const never = dates({ "brugge.xlsx": { modified: 1 }, "brugge_v2.xlsx": { modified: at("2026-11-12T14:05") } });
    expect(newestFor("brugge", conflicts, never)).toEqual({ kind: "unknown" });
  });

  it("leaves what it says nothing of, or two things of, to be chosen", () => {
    const third = submission("derde.xlsx", score("brugge.middelen", 1), score("brugge.aanpak", 5));
    const twice = submission("laatste.xlsx", score("brugge.aanpak", 2, "C2"), score("brugge.aanpak", 3, "C9"));
    const all = together(OLD, third, twice, submission("b.xlsx", score("brugge.middelen", 2)));
    const newest = newestFor(
      "brugge",
      all.conflicts,
      dates({
        "brugge.xlsx": { saved: at("2026-11-10T09:00") },
        "derde.xlsx": { saved: at("2026-11-13T09:00") },
        "laatste.xlsx": { saved: at("2026-11-12T09:00") },
        "b.xlsx": { saved: at("2026-11-11T09:00") },
      }),
    );
    expect(newest).toMatchObject({ kind: "known", file: "derde.xlsx", left: [] });
    expect(takenFrom("laatste.xlsx", all.conflicts)).toMatchObject({
      ...{ takes: [], left: [{ subjectId: "aanpak" }, { subjectId: "middelen" }] },
    });
  });

  it("is nothing to ask where one file contradicts itself, or nothing does", () => {
    const alone = together(submission("a.xlsx", score("gent.aanpak", 2, "C2"), score("gent.aanpak", 3, "C9")));
    expect(newestFor("gent", alone.conflicts, SAVED)).toBeUndefined();
    expect(newestFor("gent", conflicts, SAVED)).toBeUndefined();
  });
});

describe("all of a city by one file", () => {
  it("may be had of each file, whatever its date, and says what that file leaves", () => {
    const third = submission("derde.xlsx", score("brugge.aanpak", 5), score("brugge.middelen", 1));
    const { conflicts } = together(OLD, NEW, third, submission("b.xlsx", score("brugge.middelen", 2)));
    const all = atOnceBy(conflicts).map(({ file, takes, left }) => {
      return [file, takes.map(({ subjectId }) => subjectId), left.map(({ subjectId }) => subjectId)];
    });
    expect(all).toEqual([
      ["brugge.xlsx", ["aanpak", "monitoring"], ["middelen"]],
      ["brugge_v2.xlsx", ["aanpak", "monitoring"], ["middelen"]],
      ["derde.xlsx", ["aanpak", "middelen"], ["monitoring"]],
    ]);
  });

  it("is not offered where it would settle one, which is a click already, or where a file contradicts itself", () => {
    const one = together(submission("a.xlsx", score("gent.aanpak", 2)), submission("b.xlsx", score("gent.aanpak", 3)));
    expect(atOnceBy(one.conflicts)).toEqual([]);
    const alone = together(
      submission("a.xlsx", score("gent.aanpak", 2, "C2"), score("gent.aanpak", 3, "C9")),
      submission("b.xlsx", score("gent.middelen", 2, "D2"), score("gent.middelen", 3, "D9")),
    );
    expect(atOnceBy(alone.conflicts)).toEqual([]);
  });

  it("is not offered of values whose file nobody knows any more", () => {
    const { conflicts } = together(OLD, NEW);
    const nameless = conflicts.map(({ candidates, ...about }) => {
      return {
        ...about,
        candidates: candidates.map(({ value, source: { sheet, cell } }) => ({ value, source: { sheet, cell } })),
      };
    });
    expect(atOnceBy(nameless)).toEqual([]);
  });
});

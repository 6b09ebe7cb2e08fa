/** Which meting a bundle is of, and what is said of files of another. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Consolidation } from "../../src/consolidation/consolidation";
import type { Previous } from "../../src/consolidation/previous";
import { findings as sentences } from "../../src/layout/sheets/finding-sentences";
import { bundled, consolidated, remembered } from "./consolidated";
import { score, submission } from "./submissions";

const of = (period: string, city: string) => submission(`${city}.xlsx`, { period }, score(`${city}.aanpak`, 3));

const told = ({ findings }: Consolidation) =>
  findings.map((finding) => `${finding.file ?? ""} (${finding.severity}): ${sentences[finding.code](finding)}`);

describe("files of several metingen", () => {
  it("are named, each with its own; nobody chooses one of these for the bundle", () => {
    const made = consolidated([of("najaar 2026", "gent"), of("najaar 2024", "genk"), of("", "aalst")]);
    expect(made.period).toBe("");
    expect(told(made)).toEqual([
      "genk.xlsx (warning): Dit bestand is van de meting “najaar 2024”, andere bestanden zijn van een andere. Klopt die meting?",
      "gent.xlsx (warning): Dit bestand is van de meting “najaar 2026”, andere bestanden zijn van een andere. Klopt die meting?",
    ]);
  });

  it("are one meting where only capitals and spaces differ", () => {
    const made = consolidated([of("Najaar  2024", "gent"), of("najaar 2024", "genk"), of("", "aalst")]);
    expect([made.period, told(made)]).toEqual(["najaar 2024", []]);
  });
});

describe("a bundle that says of which meting it is", () => {
  let before: Previous;
  beforeAll(async () => {
    before = await remembered(await bundled(consolidated([of("najaar 2024", "genk")])));
  });

  it("keeps that, and names a file of another with both", () => {
    const made = consolidated([of("najaar 2026", "gent"), of("NAJAAR 2024", "aalst")], { previous: before });
    expect(made.period).toBe("najaar 2024");
    expect(told(made)).toEqual([
      "gent.xlsx (warning): Dit bestand is van de meting “najaar 2026”, de bundel is van “najaar 2024”. Klopt die meting?",
    ]);
  });

  it("keeps it where all the files are of another, and says so of the same file a next time", async () => {
    const made = consolidated([of("najaar 2026", "gent"), of("najaar 2026", "aalst")], { previous: before });
    expect([made.period, told(made).length]).toEqual(["najaar 2024", 2]);
    const later = await remembered(await bundled(made));
    expect(told(consolidated([], { previous: later }))).toEqual(told(made));
    expect(told(consolidated([of("najaar 2024", "aalst")], { previous: later }))).toEqual(told(made).slice(1));
  });
});

describe("a bundle of files of several metingen", () => {
  it("does not take that of the next file", async () => {
    const mixed = consolidated([of("najaar 2026", "gent"), of("najaar 2024", "genk")]);
    const before = await remembered(await bundled(mixed));
    const next = consolidated([of("najaar 2026", "aalst")], { previous: before });
    expect([next.period, told(next).length]).toEqual(["", 3]);
  });
});

/** A bundle that is taken back gives back what it was made of. */
import { describe, expect, it } from "@jest/globals";
import { foreignWorkbook, HEADER } from "../cli/foreign-workbook";
import { dropped, session } from "./sessions";

async function row(name: string, ...values: readonly (string | number)[]): Promise<File> {
  return new File([(await foreignWorkbook({ Blad1: [HEADER, values] })).slice()], name, { lastModified: 1 });
}

const citiesIn = ({ state }: ReturnType<typeof session>) =>
  state().submissions?.submissions.map(({ file, reading }) => [file, reading.scores[0]?.cityId]);

describe("what was bundled and is undone", () => {
  const choice = {
    cityId: "gent",
    subjectId: "strategie",
    by: "Kenniscentrum",
    take: { kind: "candidate", file: "gent.xlsx" },
  } as const;

  it("comes back, its files, what was read in them and what was chosen", async () => {
    const made = session();
    await made.add(dropped(await row("gent.xlsx", "Gent", 3)), undefined);
    made.choose(choice);
    made.say({ period: "najaar 2026", takesStaff: true, overwrite: new Set(["B11"]) });
    const { files, submissions } = made.state();
    const giveBack = made.clear();
    expect(made.state()).toMatchObject({ files: [], acts: [], said: { takesStaff: false } });
    expect([made.state().said.period, made.state().said.overwrite.size]).toEqual([undefined, 0]);
    giveBack();
    expect(made.state()).toMatchObject({ files, submissions, acts: [[choice]] });
    expect(made.state().said).toMatchObject({ period: "najaar 2026", takesStaff: true, overwrite: new Set(["B11"]) });
  });

  it("takes along nothing that came while it was written: that is bundled next", async () => {
    const made = session();
    await made.add(dropped(await row("gent.xlsx", "Gent", 3)), undefined);
    made.choose(choice);
    const written = made.state();
    await made.add(dropped(await row("genk.xlsx", "Genk", 2)), undefined);
    const other = { ...choice, cityId: "genk" };
    made.choose(other);
    made.clear(written);
    await made.add([], undefined);
    expect(citiesIn(made)).toEqual([["genk.xlsx", "genk"]]);
    expect(made.state().acts).toEqual([[other]]);
    expect(made.read).toEqual(["gent.xlsx", "genk.xlsx"]);
  });

  it("comes back beside what was dropped since, and nothing is read twice", async () => {
    const made = session();
    await made.add(dropped(await row("gent.xlsx", "Gent", 3)), undefined);
    made.choose(choice);
    const giveBack = made.clear();
    await made.add(dropped(await row("genk.xlsx", "Genk", 2)), undefined);
    giveBack();
    await made.add([], undefined);
    expect(citiesIn(made)).toEqual([
      ["gent.xlsx", "gent"],
      ["genk.xlsx", "genk"],
    ]);
    expect(made.state().acts).toEqual([[choice]]);
    expect(made.read).toEqual(["gent.xlsx", "genk.xlsx"]);
  });
});

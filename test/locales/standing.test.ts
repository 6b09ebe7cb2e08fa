import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { consolidate } from "../../src/consolidation/consolidate";
import { stillOpen } from "../../src/consolidation/still-open";
import type { Named } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { standing as english } from "../../src/locales/en/standing";
import { fewOf } from "../../src/layout/dutch";
import { standing as dutch } from "../../src/locales/nl/standing";
import { scores, submission } from "../consolidation/submissions";

const nothing = stillOpen(
  consolidate([submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3))], klimaatgovernance),
);
const [first, second, third, fourth] = klimaatgovernance.cities;

/** Of each of these the first theme. */
function without(...cities: readonly (Named | undefined)[]): typeof nothing.missing {
  return cities.flatMap((city) => (city ? [{ city, themes: klimaatgovernance.themes.slice(0, 1) }] : []));
}

describe("the sentence that says what is open", () => {
  it("names a few cities, and counts many", () => {
    const said = (missing: typeof nothing.missing) => dutch.open({ ...nothing, cities: 1300, missing });
    expect(said(without(first, second))).toBe("2 van de 10.400 scores ontbreken nog, bij Aalst en Antwerpen.");
    expect(said(without(first, second, third, fourth))).toBe(
      "4 van de 10.400 scores ontbreken nog, bij 4 van de 1.300 steden.",
    );
  });

  it("says of a city without one score just that", () => {
    const [city] = klimaatgovernance.cities;
    const missing = [{ city, themes: klimaatgovernance.themes }];
    expect(dutch.open({ ...nothing, missing })).toBe("Geen enkel thema van Aalst heeft al een score.");
    expect(english.open({ ...nothing, missing })).toBe("None of the 8 themes of Aalst has a score yet.");
  });

  it("says all of it in one, in either language", () => {
    const all = {
      ...{ ...nothing, unread: 2, silent: ["a.xlsx", "b.xlsx"], remembered: { error: 0, warning: 1, info: 0 } },
      ...{ contested: { scores: 2, fte: 1, words: 3 }, findings: { error: 2, warning: 1, info: 3 } },
      asked: 1,
    };
    expect(dutch.open(all)).toBe(
      "In 2 bestanden is geen enkele score gevonden (a.xlsx en b.xlsx); 2 bestanden konden niet gelezen worden; er blijven 2 tegenstrijdige scores en 1 tegenstrijdig VTE-cijfer open; op 3 plaatsen verschillen de teksten; 1 tabel wacht op uw keuze; 2 andere fouten, 1 aandachtspunt en 3 opmerkingen; op het blad Bevindingen staat nog 1 aandachtspunt over de bestanden.",
    );
    expect(english.open(all)).toBe(
      "Not one score was found in 2 files (a.xlsx and b.xlsx); 2 files could not be read; cells contradict each other over 2 scores and 1 number of FTE; texts differ in 3 places; 1 table waits for your choice; 2 other errors, 1 warning and 3 notes; 1 warning about the files is still on the sheet Bevindingen.",
    );
  });

  it("is as short as there is room for, without what is said beside it, and says that there is more", () => {
    const open = { ...nothing, unread: 2, asked: 1, contested: { scores: 2, fte: 0, words: 0 } };
    expect(dutch.brief(open, { few: 2 })).toBe("2 tegenstrijdige scores · 2 bestanden niet gelezen · en meer");
    expect(dutch.brief(open, { few: 3, without: "contested" })).toBe(
      "2 bestanden niet gelezen · 1 tabel wacht op uw keuze",
    );
    expect(english.brief(open, { few: 1, without: "asked" })).toBe("2 contradicting scores · and more");
  });

  it("never leaves out what is contradicted, however much else there is", () => {
    const findings = { error: 1, warning: 1, info: 0 };
    const open = { ...nothing, findings, contested: { scores: 0, fte: 0, words: 2 } };
    expect(dutch.brief(open, { few: 2 })).toBe("2 plaatsen met verschillende teksten · 1 fout · en meer");
    expect(english.brief(open, { few: 2 })).toBe("2 places where texts differ · 1 error · and more");
    const contested = { scores: 2, fte: 1, words: 3 };
    expect(dutch.brief({ ...open, contested }, { few: 2 })).toBe(
      "2 tegenstrijdige scores · 1 tegenstrijdig VTE-cijfer · 3 plaatsen met verschillende teksten · en meer",
    );
  });

  it("does not call a scan without cities in order", () => {
    expect(dutch.open(nothing)).toBe(dutch.inOrder);
    expect(dutch.open({ ...nothing, cities: 0 })).toBe("Er is nog niets om na te kijken.");
  });
});

it.each([
  ["Aalst, Brugge en Genk", ["Aalst", "Brugge", "Genk"]],
  // One name is as short as "1 andere".
  ["Aalst, Brugge, Genk en Gent", ["Aalst", "Brugge", "Genk", "Gent"]],
  ["Aalst, Brugge, Genk en 2 andere", ["Aalst", "Brugge", "Genk", "Gent", "Leuven"]],
])("names a few of many: %s", (said, names) => {
  expect(fewOf(names)).toBe(said);
});

describe("what comes next for who fills in", () => {
  const found = { error: 0, warning: 0, info: 0 };

  it("is to hand it in, where nothing is open", () => {
    expect(dutch.next(nothing)).toBe("Bewaar de werkmap en bezorg ze aan wie bundelt.");
    expect(english.next(nothing)).toBe("Save the workbook and send it to whoever bundles.");
  });

  it.each(["warning", "info"] as const)("is to hand it in all the same where a finding may stay: %s", (severity) => {
    const open = { ...nothing, findings: { ...found, [severity]: 1 } };
    expect(dutch.next(open)).toBe(
      "Een aandachtspunt of opmerking mag blijven staan als het zo bedoeld is. Bewaar daarna de werkmap en bezorg ze aan wie bundelt.",
    );
    expect(english.next(open)).toMatch(/may stay where it is meant so\. Then save the workbook/);
  });

  it("names what is to be mended first, each part of it", () => {
    const contested = { scores: 0, fte: 0, words: 1 };
    const open = { ...nothing, missing: without(first), asked: 1, contested, findings: { ...found, error: 2 } };
    expect(dutch.next(open)).toBe(
      "Doe eerst nog dit: vul in wat nog ontbreekt, kies wat de score is, los op wat tegenstrijdig is of verschilt en verbeter de fouten. Bewaar daarna de werkmap en bezorg ze aan wie bundelt.",
    );
    expect(english.next({ ...nothing, findings: { ...found, error: 1 } })).toMatch(
      /^First: mend the error\. Then save/,
    );
  });
});

describe("what is said of findings that are alike", () => {
  const many = { count: 1000, unit: "cells", files: 1, places: [], isSame: true } as const;

  it("is how many there are, and whether the sentence is an example", () => {
    expect(dutch.alike(many, "Zin.")).toBe("1.000 cellen: Zin.");
    expect(dutch.alike({ ...many, isSame: false, files: 37 }, "Zin.")).toBe(
      "1.000 cellen in 37 bestanden, bijvoorbeeld: Zin.",
    );
    expect(english.alike({ ...many, unit: "files", files: 1000 }, "Sentence.")).toBe("1,000 files: Sentence.");
  });
});

it("that all is in order is said in one place, which asks first", () => {
  const folders = ["src/locales", "src/locales/nl", "src/cli", "src/cli/commands"];
  const saying = folders
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith(".ts"))
    .filter((path) =>
      /["`].*(in orde|niets is tegenstrijdig|geen problemen|geen bevindingen|niets gewijzigd)/i.test(
        readFileSync(path, "utf8"),
      ),
    );
  expect(saying).toEqual(["src/locales/nl/standing.ts"]);
});

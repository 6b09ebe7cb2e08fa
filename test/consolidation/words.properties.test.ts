/** What holds of words whatever the files say, and however often it is bundled. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Choice } from "../../src/consolidation/choice";
import type { Consolidation } from "../../src/consolidation/consolidation";
import type { Submission } from "../../src/consolidation/submission";
import type { Explanation } from "../../src/domain/measurement/explanation";
import { bundled, consolidated, readAsFile, remembered } from "./consolidated";
import { gentSaying } from "./gent-saying";

const FIELDS = ["motivation", "strong", "evidence", "target"] as const satisfies readonly (keyof Explanation)[];
const THEMES = ["strategie", "aanpak"] as const;
const TEXTS = [
  ...["", "", "Een plan", "Geen plan", 'Het "plan"\nin twee regels', "=1+1", "+32 9 266 82 54", "@gent", "'s Ochtends"],
  ...["🌍 Klimaat; 'werk'", "3", "2026-05-02", "#N/A", "woord ".repeat(833).trim()],
];

/** For each file, what it says of each theme in each column. */
const files = fc.array(
  fc
    .array(fc.constantFrom(...TEXTS), { minLength: 8, maxLength: 8 })
    .map((texts) => THEMES.map((_, theme) => FIELDS.map((_, field) => texts[theme * 4 + field] ?? ""))),
  { minLength: 2, maxLength: 3 },
);

function submissions(said: readonly (readonly (readonly string[])[])[]): readonly Submission[] {
  return said.map((themes, file) => {
    const words = themes.map((texts) => Object.fromEntries(FIELDS.map((id, field) => [id, texts[field] ?? ""])));
    return gentSaying(`${file}.xlsx`, Object.fromEntries(THEMES.map((id, theme) => [id, words[theme] ?? {}])));
  });
}

/** Each thing that is said, by theme and column; however many rows it stands in. */
function told(explanations: Consolidation["explanations"]): readonly string[] {
  return explanations
    .flatMap((each) => FIELDS.flatMap((id) => (each[id] === "" ? [] : [`${each.themeId} ${id}: ${each[id]}`])))
    .sort();
}

const RUNS = { numRuns: 25 };

describe("the words of two or three files", () => {
  it("are all there, each once, in any order, in the bundle and in the one after it", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (said) => {
        const all = submissions(said);
        const first = consolidated(all);
        const wanted = [...new Set(all.flatMap(({ reading }) => told(reading.explanations)))].sort();
        expect(told(first.explanations)).toEqual(wanted);
        expect(told(consolidated([...all].reverse()).explanations)).toEqual(wanted);
        const bundle = await bundled(first);
        expect(told((await readAsFile(bundle, "bundel.xlsx")).reading.explanations)).toEqual(wanted);
        for (const again of [[], all.slice(1), all]) {
          const next = consolidated(again, { previous: await remembered(bundle) });
          expect(next.explanations).toEqual(first.explanations);
          expect(next.wordConflicts).toEqual(first.wordConflicts);
          expect(next.changes).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("that were chosen stay chosen, and all others of the theme stay as they were", async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.nat(), async (said, pick) => {
        const all = submissions(said);
        const first = consolidated(all);
        const open = first.wordConflicts.flatMap(({ cityId, subjectId, fields }) =>
          fields.flatMap(({ field, candidates }) => candidates.map((each) => ({ cityId, subjectId, field, ...each }))),
        );
        const chosen = open[pick % Math.max(1, open.length)];
        if (!chosen) return;
        const { text, source, ...about } = chosen;
        const choice: Choice = { ...about, by: "An", take: { kind: "candidate", ...source, file: source.file ?? "" } };
        const made = consolidated(all, { choices: [choice] });
        const others = open.filter((each) => each.subjectId === about.subjectId && each.field === about.field);
        const gone = others.filter((each) => each.text !== text).map((each) => lineOf(each));
        expect(told(made.explanations)).toEqual(told(first.explanations).filter((line) => !gone.includes(line)));
        const next = consolidated(all, { previous: await remembered(await bundled(made)) });
        expect(told(next.explanations)).toEqual(told(made.explanations));
        expect(next.changes).toEqual([]);
      }),
      RUNS,
    );
  });
});

function lineOf({
  subjectId,
  field,
  text,
}: {
  readonly subjectId: string;
  readonly field: string;
  readonly text: string;
}) {
  return `${subjectId} ${field}: ${text}`;
}

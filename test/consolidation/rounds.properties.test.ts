/**
 * Bundling over several rounds: files that come late or again, say the same or something else, values that are typed in the bundle, and
 * choices. What holds whatever happens: a choice is only undone by something new, no contradiction settles itself, and nothing
 * changes in silence.
 */
import { expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Choice } from "../../src/consolidation/choice";
import type { Consolidation } from "../../src/consolidation/consolidation";
import { cellKey } from "../../src/domain/definition/subject";
import type { Score } from "../../src/domain/score/score";
import type { Candidate } from "../../src/consolidation/candidates";
import type { Snapshot } from "../../src/host/snapshot";
import { cellAt } from "../../src/layout/number-cell";
import { edited, type } from "../layout/edits";
import { bundled, consolidated, remembered, rowsFile } from "./consolidated";
import { gent } from "./provenance";

const BUNDLE = "bundel.xlsx";
const value = fc.constantFrom(1, 2, 3);
const round = fc.record({
  /** By file, what it says from now on where it is given in this round. */
  given: fc.dictionary(fc.constantFrom("a.xlsx", "b.xlsx", "c.xlsx"), value, { noNullPrototype: true }),
  typed: fc.option(fc.constantFrom(1, 2, 3, 4, 5), { freq: 6 }),
  /** Which of the candidates of a contradiction is chosen. */
  choose: fc.option(fc.nat(5), { freq: 2 }),
});

interface Held {
  readonly value: number | "conflict" | null;
  readonly candidates: readonly Candidate<Score>[];
}

function heldIn(made: Consolidation): Held {
  const { counted, others = [], rejected = [] } = gent(made).settledScores.get("strategie") ?? {};
  const candidates = [...(counted?.source ? [{ said: counted.said, source: counted.source }] : []), ...others];
  return {
    value: counted ? counted.said.value : others.length > 0 ? "conflict" : null,
    candidates: [...candidates, ...rejected],
  };
}

/** What is in force of a person's choice. */
interface Chosen {
  readonly value: number;
  readonly file: string;
  readonly known: ReadonlySet<number | null>;
}

const saidBy = ({ candidates }: Held) => new Set(candidates.map(({ said }) => said.value));

it("a choice stays until something new is said, a contradiction until all say the same, and each change is told", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 3, maxLength: 5 }), async (rounds) => {
      let workbook: Snapshot | undefined;
      let before: Held = { value: null, candidates: [] };
      let chosen: Chosen | undefined;
      const wrong: string[] = [];
      const see = (isSo: boolean, what: string) => {
        if (!isSo) wrong.push(what);
      };
      for (const { given, typed, choose } of rounds) {
        const isTyped = workbook !== undefined && typed !== null && typed !== before.value;
        if (workbook && isTyped) {
          workbook = edited(workbook, type("Maturiteit", "B15", typed));
          chosen = { value: typed, file: BUNDLE, known: saidBy(before) };
        }
        const previous = workbook && (await remembered(workbook, BUNDLE));
        const files = Object.entries(given).map(([file, said]) => rowsFile(file, ["Gent", said]));
        const asked = consolidated(files, { previous });
        const [conflict] = asked.conflicts;
        const pick = choose === null ? undefined : conflict?.candidates[choose % conflict.candidates.length];
        const choices: readonly Choice[] = pick
          ? [
              {
                ...{ cityId: "gent", subjectId: "strategie", by: "An" },
                take: { kind: "candidate", ...pick.source, file: pick.source.file ?? "" },
              },
            ]
          : [];
        const made = consolidated(files, { previous, choices });
        const now = heldIn(made);
        see(made.refusedChoices.length === 0, "a choice is refused");
        const was = isTyped ? typed : before.value;
        const changes = made.changes?.map(({ from, to }) => [from.value ?? from.status, to.value ?? to.status].join());
        const change = was === now.value ? "" : [was ?? "blank", now.value ?? "blank"].join();
        see(!previous || changes?.join() === change, `${change} is told as ${changes?.join(" and ") ?? ""}`);
        if (pick) {
          see(now.value === pick.value, `${String(pick.value)} was chosen, and does not count`);
          if (pick.value !== null)
            chosen = { value: pick.value, file: pick.source.file ?? "", known: saidBy(heldIn(made)) };
        } else if (chosen) {
          const { value: choice, file: own, known } = chosen;
          const isNew = ([file, said]: readonly [string, number]) =>
            said !== choice && (file === own || !known.has(said));
          const isAsked = Object.entries(given).some(isNew);
          see(now.value === (isAsked ? "conflict" : choice), `${choice} was chosen, and is now ${String(now.value)}`);
          if (isAsked) chosen = undefined;
        } else if (before.value === "conflict") {
          const open = previous?.scores.get(cellKey("gent", "strategie"))?.others ?? [];
          const last = new Map(open.map(({ said, source }) => [source.file ?? "", said.value]));
          for (const [file, said] of Object.entries(given)) last.set(file, said);
          const isSettled = [...last.values()].every((said) => said === now.value);
          see(now.value === "conflict" || isSettled, `a contradiction became ${String(now.value)}`);
        }
        workbook = await bundled(made);
        const cell = cellAt({ sheet: "Maturiteit", row: 14, column: 1 }, workbook)?.value ?? null;
        see(
          cell === (now.value === "conflict" ? null : now.value),
          `the cell has another value than ${String(now.value)}`,
        );
        const again = { previous: await remembered(workbook, BUNDLE) };
        for (const all of [files, [...files].reverse()])
          see(consolidated(all, again).changes?.length === 0, "the same files change something");
        before = now;
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

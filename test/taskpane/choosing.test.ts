/** Contradictions that are settled: each press is told with its own step back, and that takes back no other. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { FTE } from "../../src/domain/definition/subject";
import { readScore } from "../../src/domain/score/read-score";
import { nl } from "../../src/locales/nl";
import { choosing } from "../../src/taskpane/bundle/choosing";
import { doneText, noticeText } from "../../src/taskpane/notice-text";
import type { Notice } from "../../src/taskpane/pane-store";
import { session } from "./sessions";

const by = "zonder naam";
const take = { kind: "candidate", file: "gent_v2.xlsx" } as const;
const aanpak = { cityId: "gent", subjectId: "aanpak", by, take };
const middelen = { cityId: "gent", subjectId: "middelen", by, take };
const fte = { cityId: "gent", subjectId: FTE.id, by, take };

function chooser() {
  const told: Notice[] = [];
  const made = session();
  const store = { tell: (notice: Notice) => void told.push(notice) };
  const wentBack: string[] = [];
  const hands = choosing({ store, session: made, definition, locale: nl });
  const choose = (...act: readonly (typeof aanpak)[]) => {
    hands.choose(act, { onUndone: () => void wentBack.push(act.map(({ subjectId }) => subjectId).join()) });
  };
  const last = () => {
    const notice = told.at(-1);
    if (notice?.kind !== "said") throw new Error("Nothing was said.");
    return notice;
  };
  return { hands, made, choose, last, wentBack };
}

const said = (notice: Notice) => noticeText(notice, nl, definition);

describe("a choice between files", () => {
  it("is told with its value, its theme and its file", () => {
    const { hands, last } = chooser();
    hands.choose([aanpak], { value: "4,5", onUndone: () => undefined });
    expect(said(last())).toBe("4,5 voor Gent · Aanpak gekozen, uit gent_v2.xlsx.");
    expect(nl.pane.undoOf(doneText(last(), nl, definition))).toBe(
      "Laatste stap ongedaan maken: 4,5 voor Gent · Aanpak gekozen, uit gent_v2.xlsx",
    );
  });

  it("of all of a city at once is told by how much it settled", () => {
    const { choose, last } = chooser();
    choose(aanpak, middelen, fte);
    expect(said(last())).toBe(
      "2 scores en 1 VTE-cijfer van Gent gekozen, uit gent_v2.xlsx. Alleen wat tegenstrijdig was, is daaruit genomen.",
    );
  });

  it("that was agreed upon names no file", () => {
    const { hands, last } = chooser();
    const { score } = readScore({ value: 4 }, definition);
    hands.choose([{ ...aanpak, take: { kind: "score", score } }], { value: "4", onUndone: () => undefined });
    expect(said(last())).toBe("4 voor Gent · Aanpak gekozen, zoals afgesproken.");
  });

  it("is taken back by its own step: of two that were made the same way, the last one alone", async () => {
    const { made, choose, last, wentBack } = chooser();
    choose(aanpak);
    choose(middelen);
    await last().undo?.();
    expect(made.state().acts).toEqual([[aanpak]]);
    expect(said(last())).toBe("Ongedaan gemaakt: de keuze voor Gent · Middelen.");
    expect(last().undo).toBeUndefined();
    expect(wentBack).toEqual(["middelen"]);
  });

  it("is taken back in the list whichever it is, and then there is no step back: what was done last is undone", () => {
    const { hands, made, choose, last } = chooser();
    choose(aanpak, middelen);
    choose(fte);
    hands.undo([aanpak, middelen]);
    expect(made.state().acts).toEqual([[fte]]);
    expect(said(last())).toBe("Ongedaan gemaakt: de keuze voor 2 scores van Gent.");
    expect(last().undo).toBeUndefined();
  });

  it("whose file was taken off the list is not said to be undone", async () => {
    const { made, choose, last, wentBack } = chooser();
    choose(aanpak);
    await made.remove("gent_v2.xlsx");
    await last().undo?.();
    expect(last()).toMatchObject({ refused: true });
    expect(said(last())).toBe("Er is niets ongedaan gemaakt: die keuze geldt niet meer.");
    expect(wentBack).toEqual([]);
  });
});

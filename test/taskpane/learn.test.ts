/** What Leren shows, apart from how: each city's side, what changes, where it is written, and the picture. */
import { describe, expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { measuredHere } from "../../src/actions/write-twinning";
import type { TwinningEdit } from "../../src/actions/twinning-edits";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { explained } from "../../src/domain/measurement/explanation";
import { NOTHING_DECIDED } from "../../src/domain/twinning/record";
import { USUAL_PROGRAMME } from "../../src/domain/twinning/programme";
import { learnTexts } from "../../src/locales/learn";
import { en } from "../../src/locales/en";
import { nl } from "../../src/locales/nl";
import { createLearnSession } from "../../src/taskpane/learn/learn-session";
import { hasAnyScore, learnView } from "../../src/taskpane/learn/learn-view";
import { drawable, drawnThemes, MOST, NODE } from "../../src/taskpane/learn/picture-layout";
import { dueLines } from "../../src/taskpane/learn/due";
import { scaleEnds } from "../../src/taskpane/view/scale-ends";
import { bundleBook, PUBLISHED } from "../layout/published";

const today = "2026-10-01";
const words = learnTexts(nl);
const GENT: TwinningEdit = {
  kind: "pin",
  decision: { themeId: "strategie", learner: "gent", donor: "leuven", reason: "Ze vroegen het zelf" },
};
const GENK: TwinningEdit = {
  kind: "ban",
  decision: { themeId: "aanpak", learner: "genk", donor: "mechelen", reason: "" },
};

function viewOf(measurement: Measurement, edits: readonly TwinningEdit[] = []) {
  const workbook = bundleBook(measurement);
  const inspection = inspectionOf(workbook, { builtIn: klimaatgovernance });
  return learnView(workbook, measuredHere(inspection, today).measurement, edits);
}

describe("what Leren shows", () => {
  it("explains its three words where they are first seen, and says in figures why a city can show something", () => {
    for (const term of ["leervraag", "donor", "koppeling"]) expect(words.terms).toContain(term);
    const names = { theme: "Strategie", learner: "Gent", donor: "Leuven" };
    const why = (by: number) => words.city.figures(names, "4", { by, text: nl.number(Math.abs(by)) });
    expect([0.5, 0, -1].map(why)).toEqual([
      "Leuven scoort 4 op Strategie, 0,5 meer dan Gent.",
      "Leuven scoort 4 op Strategie, evenveel als Gent.",
      "Leuven scoort 4 op Strategie, 1 minder dan Gent.",
    ]);
  });

  it("calls a score that is not exact otherwise than Overzicht calls one that is about right", () => {
    const said = [
      words.rough(2),
      words.city.rough("donor"),
      ...viewOf(PUBLISHED).pairs.map(({ match }) => words.why(match)),
    ];
    expect(said.join(" ")).toContain("niet precies");
    expect(said.join(" ")).not.toContain("bij benadering");
  });

  it("calls a number that was typed exact, half a level too, and marks as not exact what was given otherwise alone", () => {
    const { pairs, rough } = viewOf(PUBLISHED);
    const halves = pairs.filter(({ learnerValue }) => learnerValue !== null && learnerValue % 1 === 0.5);
    const marked = (name: string) => halves.some((pair) => pair.names.learner === name && pair.rough === "learner");
    expect(["Aalst", "Sint-Niklaas", "Gent", "Hasselt"].map(marked)).toEqual([false, false, true, true]);
    expect(rough).toBe(pairs.filter((pair) => pair.rough !== undefined).length);
    expect(words.rough(7)).toBe(
      "7 koppelingen steunen op een score die niet precies opgegeven is: als “tussen” twee niveaus, of als “ongeveer”. Een getal, zoals 2,5, is precies. Bij de koppeling staat welke score het is.",
    );
    expect(learnTexts(en).rough(7)).toMatch(/A number, such as 2\.5, is exact\./);
  });

  it("shows each city its own side: from whom it learns, who asks it, and what waits", () => {
    const { cities } = viewOf(PUBLISHED);
    const genk = cities.find(({ id }) => id === "genk");
    expect(genk?.learns.map(({ names }) => `${names.theme} ${names.donor}`)).toEqual([
      "Aanpak Mechelen",
      "Monitoring Brugge",
    ]);
    expect(genk?.teaches.map(({ names }) => names.learner)).toEqual(["Oostende"]);
    expect(genk?.waits.length).toBeGreaterThan(0);
    expect(cities.find(({ id }) => id === "turnhout")).toMatchObject({ hasScores: false, learns: [], teaches: [] });
  });

  it("says of each question that gets another donor which and why, once, and nothing of what stays", () => {
    const { changes, pairs } = viewOf(PUBLISHED, [GENK]);
    const genk = changes.find(({ key }) => key === "aanpak\ngenk");
    expect(genk).toMatchObject({ names: { theme: "Aanpak", learner: "Genk" }, from: "Mechelen" });
    for (const { key, from, to, match, waits } of changes) {
      expect(from).not.toBe(to);
      expect(pairs.find((pair) => `${pair.themeId}\n${pair.learner}` === key)?.names.donor).toBe(to);
      expect([match, waits].filter(Boolean)).toHaveLength(1);
    }
    expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length);
    expect(viewOf(PUBLISHED).changes).toEqual([]);
    expect(words.changes.changed({ theme: "Aanpak", learner: "Genk" }, { from: "Mechelen", to: "Roeselare" })).toBe(
      "Genk, Aanpak: Mechelen → Roeselare",
    );
  });

  it("says who takes no part and why, also on the card of that city", () => {
    const { absent, cities } = viewOf(PUBLISHED);
    const scale = scaleEnds(klimaatgovernance, nl);
    const lines = absent.map((each) => words.absent.line({ ...each, scale }));
    expect(lines).toContain("Turnhout: geen enkele score.");
    expect(lines).toContain("Aalst, voor Risicobeheer: geen score.");
    const workbook = bundleBook(PUBLISHED);
    const { measurement } = measuredHere(inspectionOf(workbook, { builtIn: klimaatgovernance }), today);
    const said = explained({ cityId: "aalst", themeId: "risicobeheer", raw: "bij benadering" });
    const ofAalst = (base: Measurement) =>
      learnView(workbook, base, []).absent.find(({ cityId }) => cityId === "aalst")?.raw;
    expect(ofAalst({ ...measurement, explanations: [said] })).toBe("bij benadering");
    expect(ofAalst(PUBLISHED)).toBe("Bij benadering");
    // A 25 is a figure: what it is not is a score.
    expect(words.absent.line({ city: "Aalst", theme: "Risicobeheer", raw: "25", scale })).toBe(
      "Aalst, voor Risicobeheer: “25”, en dat is geen score van 1 tot 5.",
    );
    expect(cities.find(({ id }) => id === "aalst")?.absent).toHaveLength(1);
  });

  it("says that a pair rests on a rough score, also where the scores do not propose it", () => {
    const { pairs, rough } = viewOf(PUBLISHED, [GENT]);
    expect(pairs.find(({ learner, donor }) => learner === "gent" && donor === "leuven")).toMatchObject({
      ...{ rough: "learner", match: { hit: undefined } },
    });
    expect(rough).toBe(pairs.filter((pair) => pair.rough !== undefined).length);
  });

  it("tells who else could show it from who is asked enough, and which package the donor leads", () => {
    const { pairs, record } = viewOf(PUBLISHED);
    const load = (name: string) => pairs.filter(({ names }) => names.donor === name).length;
    expect(pairs.flatMap(({ full }) => full).every((name) => load(name) >= record.settings.perDonor)).toBe(true);
    expect(pairs.flatMap(({ others }) => others).every((name) => load(name) < record.settings.perDonor)).toBe(true);
    expect(pairs.some(({ led }) => led.includes("7"))).toBe(true);
  });

  it("never says that the scores give none where the settings let none through", () => {
    const settings = { perDonor: 0 };
    const { figures } = viewOf(PUBLISHED, [{ kind: "set", settings, programme: {} }]);
    expect(figures).toMatchObject({ matches: 0, hits: 71 });
    expect(words.figures(figures)).toMatch(/uit de scores 71 kunnen volgen: de instellingen laten er geen toe/);
    expect(words.inNumbers(figures)).toMatch(
      /^Volgens de scores kunnen er 71 koppelingen zijn: 8 steden scoren ergens hoog genoeg/,
    );
  });

  it("marks a pair by hand that the scores do not propose, and keeps what is excluded in sight", () => {
    const { pairs, decided } = viewOf(PUBLISHED, [GENT, GENK]);
    const pair = pairs.find(({ learner, donor }) => learner === "gent" && donor === "leuven");
    expect(pair?.match).toMatchObject({ hit: undefined, why: { kind: "pinned", reason: "Ze vroegen het zelf" } });
    expect(decided.map(({ key, problem }) => [key, problem])).toEqual([["true aanpak\ngenk\nmechelen", undefined]]);
  });

  it("says that a pair was pinned when it is excluded, and why it was", () => {
    const { ban } = words.changes.decided;
    const pair = "Strategie: Gent leert van Leuven";
    expect(ban(pair, "Ze vroegen het zelf")).toBe(
      `Uitgesloten: ${pair}. Ze was vastgezet (reden: Ze vroegen het zelf).`,
    );
    expect([ban(pair, ""), ban(pair)]).toEqual([`Uitgesloten: ${pair}. Ze was vastgezet.`, `Uitgesloten: ${pair}`]);
    expect(learnTexts(en).changes.decided.ban(pair, "They asked")).toMatch(/It was pinned \(reason: They asked\)\.$/);
  });

  it("says beforehand which sheets come along with a new Twinning, and that none does where it is there", () => {
    const { change } = viewOf(PUBLISHED);
    expect(words.changes.adds(change.plan.sheets.map(({ name }) => name))).toBe(
      "Er komen 3 bladen bij: Twinning, Partnerschappen (om bij te houden wat ervan komt) en Partnercriteria (waarop u een samenwerking beoordeelt).",
    );
    expect(viewOf({ ...PUBLISHED, twinning: NOTHING_DECIDED }, [GENT]).change.plan.sheets).toEqual([]);
  });

  it("goes by what the sheet says, and the same decision again changes nothing", () => {
    const twinning = { ...NOTHING_DECIDED, bans: [GENK.decision] };
    const view = viewOf({ ...PUBLISHED, twinning }, [GENK]);
    expect(view.changes).toEqual([]);
    expect(view.change.kind).toBe("same");
    expect(viewOf({ ...PUBLISHED, twinning }).decided).toHaveLength(1);
  });

  it("says where it would be written: nowhere yet, or in the sheet that is there", () => {
    expect(viewOf(PUBLISHED).change.kind).toBe("new");
    expect(viewOf({ ...PUBLISHED, twinning: NOTHING_DECIDED }).change.kind).toBe("same");
    expect(viewOf({ ...PUBLISHED, twinning: NOTHING_DECIDED }, [GENT]).change.kind).toBe("here");
  });

  it("says of a workbook without priorities or practices that these do not count", () => {
    expect(viewOf(PUBLISHED)).toMatchObject({ hasPriorities: true, hasPractices: true });
    const { summary, ...without } = PUBLISHED;
    expect(summary).toBeDefined();
    expect(viewOf({ ...without, goodPractices: [] })).toMatchObject({ hasPriorities: false, hasPractices: false });
  });

  it("has nothing to propose without a single score", () => {
    const cities = PUBLISHED.cities.map(({ city }) => ({ city, scores: new Map() }));
    expect(hasAnyScore({ ...PUBLISHED, cities: cities })).toBe(false);
    expect(hasAnyScore(PUBLISHED)).toBe(true);
  });
});

describe("the picture of the whole", () => {
  const view = viewOf(PUBLISHED);
  const themes = drawnThemes(view);

  it("has every pair once, and each donor beside those who learn from it", () => {
    const drawn = themes.flatMap(({ donors }) =>
      donors.flatMap(({ learners }) => learners.map(({ pair }) => pair.key)),
    );
    expect([...drawn].sort()).toEqual(view.pairs.map(({ key }) => key).sort());
    for (const { donors } of themes)
      for (const { y, learners } of donors) {
        const middle = y + NODE.donor / 2;
        const [first, last] = [learners[0]?.y ?? 0, (learners.at(-1)?.y ?? 0) + NODE.learner];
        expect(middle).toBeCloseTo((first + last) / 2);
      }
  });

  it("has nothing over anything else, so that no arrows cross", () => {
    for (const { donors, height } of themes) {
      const tops = donors.flatMap(({ learners }) => learners.map(({ y }) => y));
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      const steps = tops.slice(1).map((y, index) => y - (tops[index] ?? 0));
      expect(Math.min(NODE.learner, ...steps)).toBe(NODE.learner);
      expect(Math.max(...tops) + NODE.learner).toBeLessThanOrEqual(height);
    }
  });

  it("shows how much is asked of a donor over all themes", () => {
    const loads = new Map(themes.flatMap(({ donors }) => donors.map(({ name, load }) => [name, load])));
    expect([loads.get("Mechelen"), loads.get("Leuven"), loads.get("Genk")]).toEqual([3, 1, 1]);
  });

  it("is of one city where there is too much to draw", () => {
    const [pair] = view.pairs;
    if (!pair) throw new Error("There is no pair.");
    const many = { cities: view.cities, pairs: [...view.pairs, ...Array.from({ length: MOST }, () => pair)] };
    expect(drawable(view, "genk").isPart).toBe(false);
    expect(drawable(many, "genk").pairs.map(({ names }) => names.theme)).toEqual([
      "Aanpak",
      "Monitoring",
      "Communicatie & participatie",
    ]);
  });
});

describe("what is due of the programme", () => {
  it("asks for a day to begin on", () => {
    expect(dueLines(USUAL_PROGRAMME, today, words.programme)).toEqual([words.programme.noStart]);
    expect(dueLines({ ...USUAL_PROGRAMME, start: "najaar" }, today, words.programme)).toEqual([
      words.programme.noStart,
    ]);
  });

  it("says what is past, what goes on, and what comes within a month", () => {
    const from = (start: string) => dueLines({ ...USUAL_PROGRAMME, start }, today, words.programme);
    expect(from("2026-06-15")).toEqual([
      "Nu: Aan de slag, tot en met 14/10/2026",
      "Tegen 14/10/2026: Bezoek van de leerling aan de donor",
    ]);
    expect(from("2027-01-01")).toEqual(["Begint op 01/01/2027.", words.programme.nothing]);
    expect(from("2026-04-01")[0]).toBe(
      "Moest er zijn op 31/07/2026: Bezoek van de leerling aan de donor. Klimaatpeil weet niet of het gebeurd is.",
    );
  });
});

describe("what was decided and is not written yet", () => {
  it("is of the last word about a pair, and can be dropped one by one", () => {
    const session = createLearnSession();
    session.decide(GENK);
    session.decide({ ...GENK, kind: "pin" });
    expect(session.state().edits).toEqual([{ ...GENK, kind: "pin" }]);
    session.decide(GENT);
    session.drop(session.state().edits[0] ?? GENT);
    expect(session.state().edits).toEqual([GENT]);
  });
});

/** The programme that the measurement of 2024 proposes, counted by hand in the published tables. */
import { describe, expect, it } from "@jest/globals";
import { grouped } from "../../../src/domain/grouped";
import { figuresOf } from "../../../src/domain/twinning/figures";
import { needsOf } from "../../../src/domain/twinning/hits";
import type { Decision } from "../../../src/domain/twinning/pairing";
import { propose, type Twinning } from "../../../src/domain/twinning/propose";
import { input2024 } from "./input-2024";
import { canBeBettered } from "./rules";

const pair = (themeId: string, learner: string, donor: string) => ({ themeId, learner, donor, reason: "" });

describe("the programme of 2024", () => {
  const programme = propose(input2024);
  const { hits, matches } = programme;

  it("finds the hits, the needs, who can learn and who can be asked", () => {
    expect(figuresOf(programme)).toMatchObject({
      ...{ hits: 71, pairs: 46, needs: 38, learners: 11, donors: 8, twoWayPairs: 5 },
    });
  });

  it("serves all eleven learners with twenty matches, and eighteen needs wait", () => {
    expect(figuresOf(programme)).toMatchObject({ matches: 20, served: 11, waiting: 18 });
  });

  it("cannot have more than twenty: some donors at three each, and two for each learner that could go elsewhere, are no more", () => {
    const donors = [...new Set(hits.map(({ donor }) => donor))];
    const bounds = Array.from({ length: 2 ** donors.length }, (_, mask) => {
      const full = new Set(donors.filter((_id, index) => mask & (1 << index)));
      const elsewhere = needsOf(hits.filter(({ donor }) => !full.has(donor)));
      const learning = [...grouped(elsewhere, ({ learner }) => learner)].map(([, own]) => Math.min(2, own.length));
      return learning.reduce((sum, each) => sum + each, 3 * full.size);
    });
    expect(Math.min(...bounds)).toBe(20);
  });

  it("cannot be bettered by any of the objectives", () => {
    expect(
      canBeBettered(
        matches.flatMap(({ hit }) => hit ?? []),
        input2024,
      ),
    ).toBe(false);
    expect(canBeBettered(matches.flatMap(({ hit }) => hit ?? []).slice(1), input2024)).toBe(true);
  });

  it("leaves out who has no value: Turnhout everywhere, Aalst in Risicobeheer", () => {
    const who = hits.flatMap(({ learner, donor, themeId }) => [`${learner} ${themeId}`, `${donor} ${themeId}`]);
    expect(who.filter((each) => each.startsWith("turnhout") || each === "aalst risicobeheer")).toEqual([]);
  });

  it("has these pairs", () => {
    expect(matches.map(({ themeId, learner, donor }) => `${themeId}: ${learner} van ${donor}`)).toEqual([
      "strategie: aalst van leuven",
      "aanpak: genk van mechelen",
      "monitoring: aalst van brugge",
      "monitoring: antwerpen van roeselare",
      "monitoring: genk van brugge",
      "monitoring: gent van brugge",
      "monitoring: kortrijk van mechelen",
      "monitoring: sint-niklaas van roeselare",
      "hr-cultuur: brugge van hasselt",
      "hr-cultuur: mechelen van hasselt",
      "hr-cultuur: sint-niklaas van hasselt",
      "regelgeving: oostende van mechelen",
      "middelen: brugge van oostende",
      "middelen: hasselt van roeselare",
      "middelen: leuven van oostende",
      "middelen: mechelen van oostende",
      "risicobeheer: gent van antwerpen",
      "risicobeheer: hasselt van antwerpen",
      "risicobeheer: leuven van antwerpen",
      "communicatie-participatie: oostende van genk",
    ]);
  });
});

describe("what people decide", () => {
  const pinning = (pins: readonly Decision[], bans: readonly Decision[] = []) => propose({ ...input2024, pins, bans });
  const made = (of: Twinning) => of.matches.map(({ themeId, learner, donor }) => `${themeId} ${learner} ${donor}`);

  it("is done first: a pair that the scores do not propose takes the place of another, and is told", () => {
    const { matches, decisions } = pinning([
      { ...pair("strategie", "gent", "leuven"), reason: "Ze hebben het gevraagd" },
    ]);
    const own = matches.filter(({ learner }) => learner === "gent");
    expect(own).toHaveLength(2);
    expect(own[0]).toMatchObject({ hit: undefined, why: { kind: "pinned", reason: "Ze hebben het gevraagd" } });
    expect(decisions.problems.map(({ code }) => code)).toEqual(["not-eligible"]);
  });

  it("leaves out who is banned, and says of a need that nobody else can help why it waits", () => {
    const { matches, waiting } = pinning([], [pair("middelen", "hasselt", "roeselare")]);
    expect(
      matches.some(({ themeId, learner, donor }) => `${themeId} ${learner} ${donor}` === "middelen hasselt roeselare"),
    ).toBe(false);
    const all = pinning(
      [],
      input2024.definition.cities.map(({ id }) => pair("strategie", "aalst", id)),
    );
    expect(all.waiting.find(({ themeId, learner }) => `${themeId} ${learner}` === "strategie aalst")?.because).toBe(
      "banned",
    );
    expect(waiting.every(({ because }) => because !== "banned")).toBe(true);
  });

  it("names nobody as another or possible donor who is banned", () => {
    const need = propose(input2024).waiting.find(({ donors }) => donors.length > 1);
    const [banned = "", ...left] = need?.donors ?? [];
    const after = pinning(
      [pair("strategie", "aalst", "leuven")],
      [pair("strategie", "aalst", "antwerpen"), pair(need?.themeId ?? "", need?.learner ?? "", banned)],
    );
    expect(after.matches.find(({ why }) => why.kind === "pinned")?.others).toEqual(["mechelen", "roeselare"]);
    const same = after.waiting.find((each) => each.themeId === need?.themeId && each.learner === need.learner);
    expect(same?.donors).toEqual(left);
  });

  it("counts the earlier of two pins for one need, and neither where a pair is both pinned and banned", () => {
    const twice = pinning([pair("aanpak", "genk", "roeselare"), pair("aanpak", "genk", "mechelen")]);
    expect(made(twice)).toContain("aanpak genk mechelen");
    expect(twice.decisions.problems).toEqual([expect.objectContaining({ code: "need-pinned-twice" })]);
    expect(made(propose(input2024))).toContain("aanpak genk mechelen");
    const both = pinning([pair("aanpak", "genk", "mechelen")], [pair("aanpak", "genk", "mechelen")]);
    expect(made(both)).not.toContain("aanpak genk mechelen");
    expect(both.decisions.problems.map(({ code }) => code)).toEqual(["contradicted"]);
  });

  it("keeps every reason of a pair that was pinned twice, in whatever order they came", () => {
    const said = (...reasons: readonly string[]) => {
      const { matches } = pinning(reasons.map((reason) => ({ ...pair("strategie", "gent", "leuven"), reason })));
      return matches.flatMap(({ why }) => (why.kind === "pinned" ? [why.reason] : []));
    };
    expect(said("reden twee", "", "reden een")).toEqual(["reden een; reden twee"]);
    expect(said("reden een", "reden twee", "reden een")).toEqual(["reden een; reden twee"]);
  });

  it("does what was pinned beyond what a city can bear, and tells; from itself nobody learns", () => {
    const pins = ["aalst", "gent", "genk", "brugge"].map((learner) => pair("monitoring", learner, "mechelen"));
    const { matches, decisions } = pinning([...pins, pair("aanpak", "genk", "genk")]);
    expect(matches.filter(({ donor }) => donor === "mechelen")).toHaveLength(4);
    expect(decisions.problems.map(({ code, of }) => `${code} ${of.learner}`)).toEqual([
      "same-city genk",
      "not-eligible brugge",
      "over-donor gent",
    ]);
  });
});

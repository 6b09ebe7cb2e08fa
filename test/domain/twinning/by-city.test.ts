/** What the pane shows of a proposal. */
import { describe, expect, it } from "@jest/globals";
import { changedMatches, cityCards, pictureOf } from "../../../src/domain/twinning/by-city";
import { propose } from "../../../src/domain/twinning/propose";
import { input2024 } from "./input-2024";

const { definition } = input2024;
const programme = propose(input2024);
const pair = ({
  themeId,
  learner,
  donor,
}: {
  readonly themeId: string;
  readonly learner: string;
  readonly donor: string;
}) => `${themeId} ${learner} ${donor}`;

describe("a proposal, city by city", () => {
  const cards = cityCards(programme, definition);

  it("has a card for every city, also for Turnhout that takes no part", () => {
    expect(cards.map(({ cityId }) => cityId)).toEqual(definition.cities.map(({ id }) => id));
    expect(cards.find(({ cityId }) => cityId === "turnhout")).toEqual({
      ...{ cityId: "turnhout", learns: [], teaches: [], waits: [] },
    });
  });

  it("names every match at its learner and at its donor, and every need that waits", () => {
    expect(cards.flatMap(({ learns }) => learns.map(pair)).sort()).toEqual(programme.matches.map(pair).sort());
    expect(cards.flatMap(({ teaches }) => teaches.map(pair)).sort()).toEqual(programme.matches.map(pair).sort());
    expect(cards.flatMap(({ waits }) => waits)).toHaveLength(18);
  });
});

it("draws each city once in each theme, arrows from donor to learner, and what each is asked", () => {
  const { nodes, arrows, loads } = pictureOf(programme, definition);
  expect(nodes.filter(({ themeId }) => themeId === "middelen")).toEqual([
    ...["brugge", "hasselt", "leuven", "mechelen"].map((cityId) => ({ themeId: "middelen", cityId, role: "learner" })),
    ...["oostende", "roeselare"].map((cityId) => ({ themeId: "middelen", cityId, role: "donor" })),
  ]);
  expect(arrows).toBe(programme.matches);
  expect(loads.get("mechelen")).toBe(3);
  expect(loads.get("turnhout")).toBe(0);
});

it("shows what became different after a pin", () => {
  const pinned = propose({
    ...input2024,
    pins: [{ themeId: "aanpak", learner: "genk", donor: "oostende", reason: "" }],
  });
  const { added, gone } = changedMatches(programme, pinned);
  expect(added.map(pair)).toContain("aanpak genk oostende");
  expect(gone.map(pair)).toContain("aanpak genk mechelen");
  expect(changedMatches(programme, programme)).toEqual({ added: [], gone: [] });
});

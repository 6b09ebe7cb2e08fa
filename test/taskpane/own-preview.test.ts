import { describe, expect, it } from "@jest/globals";
import { nl } from "../../src/locales/nl";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { ownText } from "../../src/taskpane/share/share-words";

describe("the preview for one city", () => {
  const aalst = najaar2024.cities.filter(({ city }) => city.id === "aalst");
  const own = {
    audience: { kind: "city", cityId: "aalst" } as const,
    cities: aalst,
    targets: new Map([["strategie", 3.5]]),
  };

  it("says what it scores itself, in its own words where it has no number, and where it wants to get", () => {
    expect(ownText("strategie", own, nl)).toBe("Aalst: 2,5 · streefscore 3,5");
    expect(ownText("risicobeheer", own, nl)).toBe("Aalst: Bij benadering");
    expect(ownText("onbekend", own, nl)).toBe("Aalst: geen score");
    const contradicted = new Set(["aanpak"]);
    expect(ownText("aanpak", { ...own, cities: aalst.map((one) => ({ ...one, contradicted })) }, nl)).toBe(
      "Aalst: tegenstrijdig",
    );
    const about = new Map([["aanpak", { status: "approximate" as const, value: 3, raw: "ca. 3" }]]);
    expect(ownText("aanpak", { ...own, cities: aalst.map((one) => ({ ...one, scores: about })) }, nl)).toBe(
      "Aalst: ± 3",
    );
  });

  it("is for that city alone", () => {
    expect(ownText("strategie", { ...own, audience: { kind: "steering-group" } }, nl)).toBe("");
    expect(ownText("strategie", { ...own, audience: { kind: "public" } }, nl)).toBe("");
  });
});

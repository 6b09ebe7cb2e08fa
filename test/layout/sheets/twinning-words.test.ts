/** What Twinning says of a need that waits is true, whatever the limits and the pins are. */
import { describe, expect, it } from "@jest/globals";
import { isOwnSentence, takesNoPart, whyWaiting } from "../../../src/layout/sheets/twinning-words";

describe("why a need waits", () => {
  const settings = { perDonor: 3, perLearner: 2 };

  it.each([
    ["donors-full", settings, "Wie kan helpen, wordt al zo veel gevraagd als mag: hoogstens 3 koppelingen per donor."],
    ["donors-full", { ...settings, perDonor: 0 }, "hoogstens 0 koppelingen per donor."],
    ["donors-full", { ...settings, perDonor: 1 }, "hoogstens 1 koppeling per donor."],
    ["both-full", settings, "hoogstens 2 thema's per leerling, en wie kan helpen, wordt al zo veel gevraagd als mag"],
    ["learner-full", settings, "Leert al zo veel als mag: hoogstens 2 thema's per leerling."],
  ] as const)("is said by the limit that counts, in matches or in themes: %s %j", (because, limits, said) => {
    const sentence = whyWaiting({ because }, "Gent en Leuven", limits);
    expect(sentence).toContain(said);
    expect(sentence).toContain("Mogelijke donoren: Gent en Leuven.");
    expect(isOwnSentence(sentence)).toBe(true);
  });

  it("and of who takes no part, its words are known again for ours", () => {
    expect(takesNoPart("Turnhout", undefined)).toBe("Turnhout: geen enkele score.");
    expect(takesNoPart("Aalst", "Risicobeheer")).toBe("Aalst, Risicobeheer: geen score.");
    for (const theme of [undefined, "Risicobeheer"]) expect(isOwnSentence(takesNoPart("Aalst", theme))).toBe(true);
    expect(isOwnSentence("Aalst: geen score, bel ze op.")).toBe(false);
  });

  it("calls nobody a possible donor who is excluded", () => {
    const sentence = whyWaiting({ because: "banned" }, "Gent", settings);
    expect(sentence).toBe("Elke mogelijke donor is uitgesloten: Gent.");
    expect(isOwnSentence(sentence)).toBe(true);
  });
});

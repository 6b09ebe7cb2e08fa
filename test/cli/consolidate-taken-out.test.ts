/** `consolidate --previous`: what somebody took out of the tables of the previous bundle, and its Herkomst remembers. */
import { afterAll, describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { bundling, cityIn } from "./bundling";
import { klimaatpeil } from "./terminal";
import { typed } from "./typed";

const { folder, scores, bundle } = bundling();
afterAll(folder.remove);

describe("a city that somebody took out of the bundle", () => {
  it("does not come back unsaid with the file of another", async () => {
    const whole = folder.path("met gent.xlsx");
    await bundle(await scores("steden.xlsx", ["Gent", 3.5, 2], ["Leuven", 3, 3]), "--out", whole);
    const without = folder.path("zonder gent.xlsx");
    writeFileSync(without, typed(readFileSync(whole), "Maturiteit", { A15: "", B15: "", C15: "ingetrokken" }));
    const other = await scores("genk.xlsx", ["Genk", 3, 2]);
    const words = [other, "--previous", without, "--out", folder.path("met genk.xlsx")];
    const result = await bundle(...words);
    expect(cityIn(result, "gent")?.scores).toMatchObject({ strategie: { value: 3.5 }, aanpak: { value: 2 } });
    const back = [
      { city: "gent", theme: "strategie", from: null, to: 3.5, fromStatus: "blank", source: { file: "steden.xlsx" } },
      { city: "gent", theme: "aanpak", from: null, to: 2, source: { file: "steden.xlsx" } },
    ];
    expect(result).toMatchObject({ returned: back });
    expect(result.changes).toHaveLength(4);
    const { out } = await klimaatpeil("consolidate", ...words.slice(0, -1), folder.path("met genk 2.xlsx"));
    expect(out).toContain("2 waarden komen terug die niet meer in de vorige bundel stonden");
    expect(out).toContain(
      "Gent: Strategie en Aanpak stonden niet meer in de tabel van de vorige bundel, en komen terug",
    );
    expect(out).not.toContain("gewijzigd tegenover de vorige bundel.");
  });

  it("is told as coming back also where its own file says the same again, and as changed where that says something else", async () => {
    const whole = folder.path("met gent ook.xlsx");
    const gent = await scores("gent hier.xlsx", ["Gent", 3.5, 2]);
    await bundle(gent, "--out", whole);
    const without = folder.path("zonder gent ook.xlsx");
    writeFileSync(without, typed(readFileSync(whole), "Maturiteit", { B15: "", C15: "" }));
    const again = await bundle(gent, "--previous", without, "--out", folder.path("weer.xlsx"));
    expect(again).toMatchObject({ returned: [{ theme: "strategie" }, { theme: "aanpak" }] });
    const other = await scores("gent hier.xlsx", ["Gent", 4, 2]);
    const changed = await bundle(other, "--previous", without, "--out", folder.path("anders.xlsx"));
    expect(changed.changes).toMatchObject([
      { theme: "strategie", from: null, to: 4 },
      { theme: "aanpak", from: null },
    ]);
    expect(changed).toMatchObject({ returned: [{ theme: "aanpak" }] });
  });
});

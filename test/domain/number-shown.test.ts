import { describe, expect, it } from "@jest/globals";
import { numberShown } from "../../src/domain/number-shown";
import { HOSTILE_RUNS, soon } from "./patience";

describe("what is seen of a number", () => {
  it.each([
    ["General"],
    [""],
    ["0"],
    ["0.00"],
    ["#,##0.00"],
    ["# ##0"],
    ["# ?/?"],
    ["0.0E+0"],
    ["[Red]0"],
    ["[$-813]0.00"],
    ["@"],
    ["0_);(0)"],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
    ["0;-0;;@"],
    ["[>=4]0;0"],
  ])("is that number alone with %s", (code) => {
    const { figure, before, behind } = numberShown(3, code);
    expect([figure, before.trim(), behind.trim()]).toEqual(["number", "", ""]);
  });

  it.each([
    ['0" personen"', "", " personen"],
    ["0\\ \\u", "", " u"],
    ['"Niveau "0', "Niveau ", ""],
    ["0.0 %", "", " %"],
    ["0%", "", "%"],
    ["[$€-813] 0", "€ ", ""],
    ["€ 0", "€ ", ""],
    ["-0", "-", ""],
    ["(0)", "(", ")"],
    ["0 / 5", "", " / 5"],
    ['[<3]0" te weinig";0" genoeg"', "", " genoeg"],
    ['[=3]"drie: "0;0', "drie: ", ""],
    ['[<>3]"geen drie: "0;0', "", ""],
  ])("is more with %s", (code, before, behind) => {
    expect(numberShown(3, code)).toEqual({ figure: "number", before, behind });
  });

  it.each([";;;", '"n.v.t."', '"-"', "[h]:mm", "[hh]:mm:ss", "[m]", "[s]", "mm:ss", "h:mm AM/PM", "0.0,", "0,,"])(
    "is something else with %j",
    (code) => {
      expect(numberShown(3, code).figure).toBe("other");
    },
  );

  it("is what its sign makes of it", () => {
    const code = '"plus "0;"min "0;"niets"';
    expect([3, -3, 0].map((value) => numberShown(value, code).before)).toEqual(["plus ", "min ", "niets"]);
    expect(numberShown(0, code).figure).toBe("other");
  });

  it.each(HOSTILE_RUNS)("is told soon, whatever 100,000 characters the code has: %s", (_, code) => {
    expect(soon(() => numberShown(3, `${code}0`))).toBeDefined();
  });
});

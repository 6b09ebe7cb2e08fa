import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { formerNisText, nisIn, readFormerNis } from "../../../src/domain/definition/nis";

const [gent, hasselt] = ["gent", "hasselt"].map((id) => klimaatgovernance.cities.find((city) => city.id === id));

describe("the NIS code of a city", () => {
  it("is that of the year of the measurement: Hasselt had another before it merged in 2025", () => {
    expect([2023, 2024, 2025, undefined].map((year) => hasselt && nisIn(hasselt, year))).toEqual([
      ...["71022", "71022", "71072", "71072"],
    ]);
    expect(gent && nisIn(gent, 1999)).toBe("44021");
  });

  it("is the earliest that still held, of several", () => {
    const city = {
      ...{ id: "x", name: "X", aliases: [], nis: "3" },
      formerNis: [
        { code: "2", until: 2010 },
        { code: "1", until: 1976 },
      ],
    };
    expect([1970, 1980, 2020].map((year) => nisIn(city, year))).toEqual(["1", "2", "3"]);
  });

  it("is there for each of the thirteen, five figures and each another", () => {
    const codes = klimaatgovernance.cities.map(({ nis }) => nis ?? "");
    expect(codes.every((code) => /^\d{5}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(13);
  });

  it("is read back as it is written, and as people write it", () => {
    const former = [
      { code: "12014", until: 1976 },
      { code: "12013", until: 2024 },
    ];
    expect(readFormerNis(formerNisText(former))).toEqual(former);
    expect(readFormerNis("71022 (tot en met 2024)")).toEqual([{ code: "71022", until: 2024 }]);
    expect(readFormerNis("")).toEqual([]);
    expect(readFormerNis("vroeger 71022")).toBeUndefined();
  });
});

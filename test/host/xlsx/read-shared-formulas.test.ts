import { describe, expect, it } from "@jest/globals";
import { inPieces, moved } from "../../../src/host/xlsx/read/shared-formulas";

describe("a shared formula, two rows down and one column to the right", () => {
  it.each([
    ["A1", "B3"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["Z9", "AA11"],
    ["A:A+$B:B", "B:B+$B:C"],
    ["1:3+$1:1", "3:5+$1:3"],
    ["Blad2!A1+'Mijn blad A1'!A1", "Blad2!B3+'Mijn blad A1'!B3"],
    ["'D''r A1'!A1", "'D''r A1'!B3"],
    ['IF(A1="A1 ""B2""","C3",1)', 'IF(B3="A1 ""B2""","C3",1)'],
    ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(B3)+ATAN2(B3,C3)"],
    ["Tabel1[A1]+Tabel1[[#This Row],[B2]]+[1]Blad1!A1", "Tabel1[A1]+Tabel1[[#This Row],[B2]]+[1]Blad1!B3"],
    ["KP_A1+_A1+A1.B+KP.A1", "KP_A1+_A1+A1.B+KP.A1"],
    ["1.5E10+TRUE", "1.5E10+TRUE"],
  ])("%s reads %s", (formula, expected) => {
    expect(moved(inPieces(formula), { rows: 2, columns: 1 })).toBe(expected);
  });

  it("comes in at the other side when it goes beyond the edge", () => {
    expect(moved(inPieces("A1"), { rows: -1, columns: -1 })).toBe("XFD1048576");
    expect(moved(inPieces("XFD1048576"), { rows: 1, columns: 1 })).toBe("A1");
  });
});

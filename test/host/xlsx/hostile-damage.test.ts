/** Damage of every kind to a workbook that holds something of everything: the reader answers, and never throws. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { SEVERITY } from "../../../src/domain/finding";
import { readXlsx } from "../../../src/host/xlsx/read/read-xlsx";
import { partsOf, rawBook, type Parts, type RawBook } from "./raw-book";

/** Always the same damage, so that what fails once fails again. */
const SETTINGS = { seed: 2024, numRuns: 250 };

const EVERYTHING: RawBook = {
  settings: `<workbookPr date1904="1"/>`,
  names: `<definedNames><definedName name="KP_Scores" localSheetId="0">Blad1!$A$1:$B$2</definedName></definedNames>`,
  strings: `<si><t>Gent</t></si><si><r><t>_x000D_</t></r><rPh><t>x</t></rPh></si>`,
  styles:
    `<numFmts><numFmt numFmtId="164" formatCode="0.00"/></numFmts>` +
    `<fills><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>` +
    `<cellXfs><xf/><xf numFmtId="164" fillId="0"/></cellXfs><colors><indexedColors><rgbColor rgb="FF112233"/></indexedColors></colors>`,
  theme: `<a:clrScheme name="x"><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>`,
  notes: `<authors><author>Jan</author></authors><commentList><comment ref="B2" authorId="0"><text><t>let op</t></text></comment></commentList>`,
  sheet:
    `<sheetFormatPr zeroHeight="1"/><cols><col min="2" max="3" hidden="1"/></cols><sheetData>` +
    `<row r="1" ht="0"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="d"><v>2024-05-02T10:00</v></c><c r="C1" t="e"><v>#N/A</v></c></row>` +
    `<row><c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c><f t="shared" si="0" ref="B2:B3">A1+1</f><v>2</v></c></row>` +
    `<row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="C3" t="b"><v>1</v></c></row></sheetData>` +
    `<mergeCells><mergeCell ref="A5:B6"/></mergeCells>`,
};

function answer(bytes: Uint8Array): string {
  const read = readXlsx(bytes);
  return "fault" in read ? read.fault.code : "readable";
}

/** All that a reader may say. */
const ANSWERS = ["readable", ...Object.keys(SEVERITY).filter((code) => code.startsWith("file-"))];

const rich = new Uint8Array(readFileSync(join("test", "fixtures", "rich.xlsm")));
const files: readonly [string, Uint8Array][] = [
  ["a workbook with everything in it", rawBook(EVERYTHING)],
  ["the workbook full of things that must survive", rich],
];

describe.each(files)("%s", (_, sound) => {
  it("is readable as it is", () => {
    expect(answer(sound)).toBe("readable");
  });

  it("gives an answer when bytes have changed", () => {
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(changes, (places) => {
        const damaged = sound.slice();
        for (const [at, byte] of places) damaged[at] = byte;
        expect(ANSWERS).toContain(answer(damaged));
      }),
      SETTINGS,
    );
  });

  it("is never readable when its end is missing", () => {
    fc.assert(
      fc.property(fc.nat(sound.length - 1), (length) => {
        expect(answer(sound.subarray(0, length))).toBe(length < 2 ? "file-not-xlsx" : "file-corrupt");
      }),
      SETTINGS,
    );
  });

  it("gives an answer when a piece is cut out or put in twice", () => {
    const place = fc.nat(sound.length - 1);
    fc.assert(
      fc.property(place, place, (from, to) => {
        const damaged = new Uint8Array([...sound.subarray(0, from), ...sound.subarray(to)]);
        expect(ANSWERS).toContain(answer(damaged));
      }),
      SETTINGS,
    );
  });
});

describe("a workbook whose zip is sound and whose XML is not", () => {
  const parts = Object.entries(unzipSync(rawBook(EVERYTHING)));
  const odd = fc.constantFrom(
    ...["<", ">", "/>", "</c>", "<c>", '"', "&", "&#0;", "]]>", "<!--", "<!DOCTYPE a>", "<?xml?>", "\0", "\ufffe"],
    ...["-1", "NaN", "1e999", "99999999999", "__proto__", "XFE1", "A0", 'r="', "x:", "../", "%", "_x0000_", "é", ""],
  );

  it("gives an answer", () => {
    const edit = fc.record({
      part: fc.nat(parts.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      odd,
    });
    fc.assert(
      fc.property(edit, ({ part, at, length, odd }) => {
        const edited = parts.map(([name, content], index): [string, Uint8Array] => {
          if (index !== part) return [name, content];
          const text = new TextDecoder().decode(content);
          const from = Math.floor(at * text.length);
          return [name, new TextEncoder().encode(text.slice(0, from) + odd + text.slice(from + length))];
        });
        expect(ANSWERS).toContain(answer(zipSync(Object.fromEntries(edited))));
      }),
      { ...SETTINGS, numRuns: 1000 },
    );
  });

  it("gives an answer when any one part is absent or empty", () => {
    const names = Object.keys(partsOf(EVERYTHING));
    const without = (parts: Parts) => answer(rawBook({ ...EVERYTHING, parts }));
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect(ANSWERS).toContain(without({ [name]: undefined }));
    expect(
      names.filter((name) => without({ [name]: "" }) !== "file-corrupt" && name !== "[Content_Types].xml"),
    ).toEqual([]);
  });
});

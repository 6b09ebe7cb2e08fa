/** An example is no submission: on an instruction sheet, or under a title that says so. */
import { fold, words } from "../../domain/definition/identity";
import { type SheetIndex, textOf } from "../cells/sheet-index";
import { extentOf, type Table } from "./table";

const ON_SHEETS =
  /^(?:(?:invul)?(?:voorbeeld(?:en)?|instructies?)|invulhulp|handleiding|leeswijzer|uitleg|examples?|instructions?|manual|guide|demo|exemples?|werkwijze|help|readme|leesmij|howto|modedemploi)$/;
const IN_TITLES = /^(?:(?:invul|bij)?voorbeeld|voorbeelden|example|exemple|fictief|fictieve|demo|dummy)$/;

/** "Test, niet gebruiken", "Geschrapt", "Fout - niet meer geldig", "Uitgewerkt voorbeeld": nobody hands that in. */
const NOT_IN_USE =
  /\bniet (?:(?:te|meer) )?(?:gebruiken|geldig|actueel)\b|\bdo not use\b|\bne pas utiliser\b|^\s*(?:vervallen|geschrapt|geannuleerd|ongeldig|achterhaald)(?!\s+\p{L}|\p{L})|\b(?:uitgewerkt|ingevuld|fictief) voorbeeld\b/iu;
/** By its name alone. */
const MADE_UP = /^\s*(?:fictief|dummy|leeg sjabloon)\s*$/i;

/** How far above the header a title may stand. */
const REACH = 12;
const LONGEST_TITLE = 60;

export function isExample(table: Table): boolean {
  const { index, header, around, candidates } = table;
  // A sheet of a theme that nobody knows, among sheets of themes: it may be called "Werkwijze".
  if (candidates.length === 0) return false;
  if (isInstruction(index) || isOutOfUse(index)) return true;
  const top = Math.max(around.top, header.row - REACH);
  const headings = new Set(candidates.flatMap((candidate) => candidate.headings));
  const extent = extentOf(table);
  const [left, right] = [Math.max(around.left, extent.left - 1), Math.min(around.right, extent.right)];
  return index.rowsBetween(top - 1, header.row).some((row) =>
    index
      .cellsIn(row)
      .filter(({ column }) => column >= left && column <= right)
      .some((cell) => {
        const text = textOf(cell);
        const all = words(text);
        // "Naar het voorbeeld van Leuven" is none.
        // "Voorbeeld" over a column of words heads that column alone.
        if (headings.has(text)) return false;
        return (
          text.length <= LONGEST_TITLE &&
          (NOT_IN_USE.test(text) || [all[0], all.at(-1)].some((word) => IN_TITLES.test(word ?? "")))
        );
      }),
  );
}

/** The same, of what stands below a table: "Fictieve cijfers", "Deze scores niet gebruiken aub". "Voorbeeld: een 3 is …" explains. */
export function saysUnused(text: string): boolean {
  const all = words(text);
  const isShort = all.length <= FEW_WORDS && !text.includes(":");
  return NOT_IN_USE.test(text) || (isShort && IN_TITLES.test(all[0] ?? ""));
}

const FEW_WORDS = 3;

/** By its name: "Uitleg", "Invulinstructie". */
export function isInstruction({ sheet }: SheetIndex): boolean {
  return [...words(sheet.name), fold(sheet.name)].some((word) => ON_SHEETS.test(word));
}

function isOutOfUse({ sheet: { name } }: SheetIndex): boolean {
  return NOT_IN_USE.test(name) || MADE_UP.test(name);
}

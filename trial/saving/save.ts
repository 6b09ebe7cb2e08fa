/**
 * Saving on the trial page: what was opened, with the cells that changed written into it and the sheets that came behind its own.
 * Where that cannot be, as where rows moved or a sheet went, a workbook is made anew. What gets lost either way comes back in words:
 * nothing is lost in silence.
 */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../src/host/snapshot";
import type { Plan } from "../../src/host/plan";
import { FileFaultError } from "../../src/host/xlsx/file-fault";
import { RefusalError } from "../../src/host/xlsx/graft/refusal";
import { newXlsxHost, openXlsxHost, XlsxRefused } from "../../src/host/xlsx/xlsx-host";
import { maturiteit } from "../../src/layout/sheets/maturiteit";
import { planToSave, plainSheetsOf } from "../page/plan-to-save";
import { changesSince, type Changes, type Standing } from "./changes";
import { lostBetween } from "./inventory";
import { writtenWorkbook } from "./written-workbook";

export interface Began {
  readonly bytes: Uint8Array;
  readonly standing: Standing;
}

export interface Saved {
  readonly bytes: Uint8Array;
  /** In words, such as `2 grafieken`; nothing where all of it is in the file. */
  readonly lost: readonly string[];
  /** It is what was opened, of the same kind and with its macros; else it is made anew. */
  readonly kept: boolean;
}

/** @param moved cells moved since it was opened: rows or columns were put in or taken out */
export async function save(now: Standing, began: Began | undefined, moved: boolean): Promise<Saved> {
  if (began) {
    const changes = changesSince(began.standing, now);
    const over = moved || changes.gone.length > 0 ? undefined : await savedOver(began.bytes, changes, now.workbook);
    if (over) return over;
  }
  const bytes = await madeAnew(now.workbook);
  const plain = plainSheetsOf(now.workbook, klimaatgovernance);
  const lost = began ? [...lostBetween(began.bytes, bytes), ...anew(plain)] : anew(looksOf(plain, now));
  return { bytes, kept: false, lost };
}

export async function madeAnew(workbook: Snapshot): Promise<Uint8Array> {
  const host = newXlsxHost({ title: maturiteit.title(klimaatgovernance.name), created: new Date() });
  await host.apply(planToSave(workbook, klimaatgovernance));
  return host.bytes();
}

async function savedOver(bytes: Uint8Array, changes: Changes, workbook: Snapshot): Promise<Saved | undefined> {
  try {
    const { cells, goneNames, added, newNames } = changes;
    const written = writtenWorkbook(bytes, { cells, goneNames, workbook });
    const opened = openXlsxHost(written.bytes);
    if ("fault" in opened) return undefined;
    const plan = additions(planToSave(workbook, klimaatgovernance), { added, newNames });
    await opened.host.apply(plan);
    const left = newNames.filter(({ name }) => !plan.names.some((planned) => planned.name === name));
    const plain = plainSheetsOf(workbook, klimaatgovernance).filter((name) => added.includes(name));
    const hidden = added.filter((name) => !plan.sheets.some((sheet) => sheet.name === name));
    const lost = [
      ...changes.otherwise.map((aspect) => `wat u veranderde aan ${aspect}`),
      ...written.keptHeadings.map((heading) => `de nieuwe kop in plaats van ${heading}, waar formules naar verwijzen`),
      ...left.map(({ name }) => `de nieuwe naam ${name}`),
      ...goneNames.filter(({ sheet }) => sheet !== undefined).map(({ name }) => `dat de naam ${name} weg is`),
      ...plain.map((name) => `de opmaak, regels en grafieken van het nieuwe blad ${name}`),
      ...hidden.map((name) => `het nieuwe verborgen blad ${name}`),
    ];
    return { bytes: opened.host.bytes(), lost, kept: true };
  } catch (error) {
    // It must stay as it is: what is saved is another one, and what it lacks is told.
    if (error instanceof RefusalError || error instanceof XlsxRefused || error instanceof FileFaultError)
      return undefined;
    throw error;
  }
}

function additions(plan: Plan, { added, newNames }: Pick<Changes, "added" | "newNames">): Plan {
  const fresh = new Set(newNames.filter(({ sheet }) => sheet === undefined).map(({ name }) => name));
  return {
    sheets: plan.sheets.filter(({ name }) => added.includes(name)),
    names: plan.names.filter(({ name }) => fresh.has(name)),
  };
}

/** Of sheets that nobody here knows, those with more than words and fills. */
function looksOf(plain: readonly string[], { state }: Standing): readonly string[] {
  return plain.filter((name) =>
    (["kleurregels", "invoerregels", "grafieken", "bladbeveiliging"] as const).some((aspect) => {
      const held = state.get(name)?.get(aspect) ?? "";
      return /[^[\]{}]/.test(held.replaceAll("null", ""));
    }),
  );
}

function anew(plain: readonly string[]): readonly string[] {
  return plain.map((name) => `de opmaak, regels en grafieken van het blad ${name}`);
}

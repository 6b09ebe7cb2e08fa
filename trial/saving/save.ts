/**
 * Saving on the trial page: what was opened, with the cells that changed written into it and the sheets that came behind its own.
 * Where that cannot be, as where rows moved or a sheet went, a workbook is made anew. What gets lost either way comes back in words:
 * nothing is lost in silence.
 */
import { parseSheetArea } from "../../src/host/a1";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { isCellError } from "../../src/domain/cell-content";
import type { Cell, Snapshot } from "../../src/host/snapshot";
import type { Plan } from "../../src/host/plan";
import { FileFaultError } from "../../src/host/xlsx/file-fault";
import { RefusalError } from "../../src/host/xlsx/graft/refusal";
import { newXlsxHost, openXlsxHost, XlsxRefused } from "../../src/host/xlsx/xlsx-host";
import { maturiteit } from "../../src/layout/sheets/maturiteit";
import { planToSave, plainSheetsOf } from "../page/plan-to-save";
import { changesSince, type Changes, type Standing } from "./changes";
import { lostBetween } from "./inventory";
import type { PlannedLooks } from "./standing/sheet";
import { assertFits } from "./too-long";
import type { Written } from "./written-cells";
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

/** @param moved the sheets on which cells moved since it was opened: rows or columns were put in or taken out */
export async function save(now: Standing, began: Began | undefined, moved: ReadonlySet<string>): Promise<Saved> {
  if (!began) return { ...(await anew(now, { moved, fromFile: [] })), kept: false };
  const changes = changesSince(began.standing, now);
  const over = moved.size > 0 || changes.gone.length > 0 ? undefined : await savedOver(began.bytes, changes, now);
  if (over) return over;
  const fromFile = now.workbook.sheets.map(({ name }) => name).filter((name) => !changes.added.includes(name));
  const { bytes, lost } = await anew(now, { moved, fromFile });
  return { bytes, kept: false, lost: [...lostBetween(began.bytes, bytes), ...lost] };
}

/**
 * @param looks of the sheets of which more is known than what they hold
 * @throws {CellTooLong}
 */
export async function madeAnew(workbook: Snapshot, looks?: PlannedLooks): Promise<Uint8Array> {
  assertFits(visibleIn(workbook).map(({ name, cells }) => [name, cells]));
  const host = newXlsxHost({ title: maturiteit.title(klimaatgovernance.name), created: new Date() });
  await host.apply(planToSave(workbook, klimaatgovernance, looks));
  return withUnplanned(host.bytes(), workbook, visibleIn(workbook));
}

function visibleIn({ sheets }: Snapshot): Snapshot["sheets"] {
  return sheets.filter(({ visibility }) => visibility === "visible");
}

/** With the truth values and errors of these sheets, which a plan has no words for. */
function withUnplanned(bytes: Uint8Array, workbook: Snapshot, sheets: Snapshot["sheets"]): Uint8Array {
  const cells = sheets.map(({ name, cells: all }) => [name, all.filter(isUnplanned).map(asWritten)] as const);
  const some = new Map(cells.filter(([, { length }]) => length > 0));
  return writtenWorkbook(bytes, { cells: some, goneNames: [], workbook }).bytes;
}

function isUnplanned({ value }: Cell): boolean {
  return typeof value === "boolean" || isCellError(value);
}

/** A formula stands there already. */
function asWritten({ row, column, value, formula }: Cell): Written {
  return { row, column, value, ...(formula !== undefined && { formula, recalculated: true }) };
}

interface Origin {
  readonly moved: ReadonlySet<string>;
  /** Of a sheet that came from a file, what the page does not show is not known. */
  readonly fromFile: readonly string[];
}

/** What is lost of all that is known of the workbook: what a file held besides, its inventory tells. */
async function anew(now: Standing, { moved, fromFile }: Origin): Promise<Pick<Saved, "bytes" | "lost">> {
  const { workbook } = now;
  const plain = plainSheetsOf(workbook, klimaatgovernance);
  const looks = new Map(
    [...now.looks()].filter(([name, { followsCells }]) => {
      const layoutKnowsMore = fromFile.includes(name) && !plain.includes(name);
      return !layoutKnowsMore && (followsCells || !moved.has(name));
    }),
  );
  const bytes = await madeAnew(workbook, looks);
  const [known, unknown] = [plain.filter((name) => looks.has(name)), plain.filter((name) => !looks.has(name))];
  const partly = known.filter((name) => fromFile.includes(name));
  const ours = new Map([...looks].filter(([name]) => !fromFile.includes(name)));
  const lost = [
    ...(fromFile.length > 0 ? [] : unseen(workbook)),
    ...about(unknown, (sheets) => `de opmaak, regels en grafieken van ${sheets}`),
    ...about(partly, (sheets) => `de afdrukinstellingen en een deel van de opmaak van ${sheets}`),
    ...beyond(ours),
  ];
  return { bytes, lost };
}

/** Hidden sheets, and names for what is no area of a sheet in sight. */
function unseen({ sheets, names }: Snapshot): readonly string[] {
  const hidden = sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name);
  const left = names.filter(({ sheet, refersTo }) => {
    const found = parseSheetArea(refersTo);
    return sheet !== undefined || found === undefined || hidden.includes(found.sheet);
  });
  return [...hidden.map((name) => `het verborgen blad ${name}`), ...left.map(({ name }) => `de naam ${name}`)];
}

async function savedOver(bytes: Uint8Array, changes: Changes, now: Standing): Promise<Saved | undefined> {
  const { workbook } = now;
  const { cells, goneNames, added, newNames } = changes;
  const fresh = visibleIn(workbook).filter(({ name }) => added.includes(name));
  assertFits([...cells, ...fresh.map((sheet) => [sheet.name, sheet.cells] as const)]);
  try {
    const written = writtenWorkbook(bytes, { cells, goneNames, workbook });
    const opened = openXlsxHost(written.bytes);
    if ("fault" in opened) return undefined;
    const looks = new Map([...now.looks()].filter(([name]) => added.includes(name)));
    const plan = additions(planToSave(workbook, klimaatgovernance, looks), { added, newNames });
    await opened.host.apply(plan);
    const left = newNames.filter(({ name }) => !plan.names.some((planned) => planned.name === name));
    const hidden = added.filter((name) => !plan.sheets.some((sheet) => sheet.name === name));
    const lost = [
      ...changes.otherwise.map((aspect) => `wat u veranderde aan ${aspect}`),
      ...written.keptHeadings.map((heading) => `de nieuwe kop in plaats van ${heading}, waar formules naar verwijzen`),
      ...left.map(({ name }) => `de nieuwe naam ${name}`),
      ...goneNames.filter(({ sheet }) => sheet !== undefined).map(({ name }) => `dat de naam ${name} weg is`),
      ...beyond(looks),
      ...hidden.map((name) => `het nieuwe verborgen blad ${name}`),
    ];
    return { bytes: withUnplanned(opened.host.bytes(), workbook, fresh), lost, kept: true };
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

/** @example beyond(looks) // ["samengevoegde cellen op het blad Kladblad"] */
function beyond(looks: PlannedLooks): readonly string[] {
  const sheets = [...looks];
  const aspects = new Set(sheets.flatMap(([, look]) => look.beyond));
  return [...aspects].flatMap((aspect) => {
    const having = sheets.flatMap(([name, look]) => (look.beyond.includes(aspect) ? [name] : []));
    return about(having, (all) => `${aspect} op ${all}`);
  });
}

/** In one go, however many sheets there are; nothing where there is none. */
function about(names: readonly string[], say: (sheets: string) => string): readonly string[] {
  const last = names.at(-1);
  if (last === undefined) return [];
  return [say(names.length === 1 ? `het blad ${last}` : `de bladen ${names.slice(0, -1).join(", ")} en ${last}`)];
}

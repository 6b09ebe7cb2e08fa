/**
 * One workbook, whatever is wrong with it, through everything that a file goes through: opened, checked, added to, and opened again.
 * What is promised of every file is asserted here; anything that is thrown breaks the promise.
 */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { SEVERITY } from "../../src/domain/finding";
import { readSubmission } from "../../src/actions/read-submission";
import { openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { withOurSheets } from "../foreign/outcomes";

/** What came of it: a code, or `readable` and then `grafted`. */
export interface Attempt {
  readonly read: string;
  readonly grafted?: string;
}

const REFUSALS: readonly string[] = [
  ...["workbook-structure-locked", "workbook-signed", "workbook-shared", "sheet-name-taken", "defined-name-taken"],
  ...["file-corrupt", "file-too-large", "file-not-xlsx"],
];

/** Runs each thing that is done, so that it can be timed. */
type Step = <Result>(name: string, work: () => Result) => Promise<Awaited<Result>>;

/** @param graft takes ten times as long as the rest */
export async function attempt(
  bytes: Uint8Array,
  { step, graft }: { readonly step: Step; readonly graft: boolean },
): Promise<Attempt> {
  const opened = await step("read", () => openXlsxHost(bytes));
  if ("fault" in opened) {
    if (!(opened.fault.code in SEVERITY)) throw new Error(`an unknown code ${opened.fault.code}`);
    return { read: opened.fault.code };
  }
  const { host } = opened;
  const before = await host.read();
  await step("check", () => readSubmission(host, { builtIn: klimaatgovernance }));
  if (!graft) return { read: "readable" };
  const added = await step("graft", () => withOurSheets(host));
  if ("code" in added) {
    if (!REFUSALS.includes(added.code)) throw new Error(`an unknown refusal ${added.code}`);
    return { read: "readable", grafted: added.code };
  }
  const again = await step("read again", () => openXlsxHost(added.bytes));
  if ("fault" in again) throw new Error(`what was grafted is ${again.fault.code}`);
  const after = await again.host.read();
  const kept = { ...after, sheets: after.sheets.slice(0, before.sheets.length) };
  if (JSON.stringify(kept.sheets) !== JSON.stringify(before.sheets)) throw new Error("grafting changed what was there");
  return { read: "readable", grafted: "grafted" };
}

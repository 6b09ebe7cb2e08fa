/** Of which meting a bundle is, and which files are of another. Pure. */
import { fold } from "../domain/definition/identity";
import { type Finding, SEVERITY } from "../domain/finding";
import type { Previous } from "./previous";
import type { Submission } from "./submission";

export interface BundlePeriod {
  /** As the workbook says it that they go into; else as the first file does, where all agree that say it; empty otherwise. */
  readonly period: string;
  /** At each file that is of another; where that does not say which it should be and files differ, at each that says one. */
  readonly others: readonly Finding[];
}

const CODE = "other-measurement";

/** What the files go into: the previous bundle, or sheets that are laid out. */
type Into = Partial<Pick<Previous, "findings">> & { readonly period?: string | undefined };

/** @param submissions in the order of their names */
export function periodOf(submissions: readonly Submission[], { period: held = "", findings = [] }: Into): BundlePeriod {
  const saying = submissions.filter(({ reading }) => reading.period !== "");
  if (held !== "") {
    const isOther = ({ reading }: Submission) => fold(reading.period) !== fold(held);
    return { period: held, others: saying.filter(isOther).map((each) => findingOf(each, held)) };
  }
  const [first, ...more] = [...saying.map(({ reading }) => reading.period), ...rememberedIn(findings, submissions)];
  const isSame = more.every((period) => fold(period) === fold(first ?? ""));
  return isSame ? { period: first ?? "", others: [] } : { period: "", others: saying.map((each) => findingOf(each)) };
}

/** A line for what the file says, and one for what the bundle does. */
function findingOf({ file, reading }: Submission, ...bundle: readonly string[]): Finding {
  const raw = [reading.period, ...bundle].map((period) => period.replace(/\s+/g, " ")).join("\n");
  return { code: CODE, severity: SEVERITY[CODE], file, sheet: "", cell: "", raw };
}

/** What files said that the previous bundle was made of, where these did not agree: a next file does not settle that. */
function rememberedIn(open: readonly Finding[], given: readonly Submission[]): readonly string[] {
  const again = new Set<string | undefined>(given.map(({ file }) => file));
  return open.flatMap(({ code, file, raw }) => (code === CODE && !again.has(file) ? raw.split("\n").slice(0, 1) : []));
}

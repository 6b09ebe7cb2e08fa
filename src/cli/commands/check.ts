/** `check`: reads workbooks and shows what they hold. One unreadable file never stops the rest. */
import { consolidate } from "../../consolidation/consolidate";
import type { Consolidation } from "../../consolidation/consolidation";
import { stillOpen } from "../../consolidation/still-open";
import type { StillOpen } from "../../domain/measurement/still-open";
import type { Finding } from "../../domain/finding";
import { isOfBenchmark } from "../../layout/parse/parse-workbook";
import { unrepeated } from "../../layout/parse/repeated";
import type { CitySubject } from "../../domain/definition/subject";
import { nl } from "../../locales/nl";
import { command } from "../../locales/nl/command";
import type { Request } from "../request";
import type { Console, ExitCode } from "../console";
import { scoresByFile } from "../asked-scores";
import { findFiles } from "../files";
import { consolidationJson } from "../json";
import { readSubmissions } from "../read-submissions";
import { report } from "../report";
import { type WaysInput, waysReport } from "../ways-report";

export async function checkCommand(
  { files, json, scores }: Extract<Request, { command: "check" }>,
  console: Console,
): Promise<ExitCode> {
  const inputs = await findFiles(files);
  const asked = scoresByFile(
    scores,
    inputs.map(({ name }) => name),
  );
  const {
    submissions,
    bundles,
    faults,
    definition,
    remembered = [],
  } = await readSubmissions(inputs, console, { scores: asked });
  if (
    !json &&
    faults.length === 0 &&
    submissions.length > 0 &&
    submissions.every(({ reading }) => isOfBenchmark(reading))
  ) {
    // Of scores that are missing there is nothing to say.
    console.out(submissions.flatMap(({ reading }) => reading.findings.map(toldOfFile)).join(""));
    return 0;
  }
  // Alone it is what was asked about; among the files of cities nobody may have meant it.
  if (inputs.length > 1) for (const bundle of bundles) console.err(`${command.bundleAmong(bundle)}\n`);
  const found = consolidate(submissions, definition, { fileFindings: faults });
  // A bundle repeats what files said that may be among these.
  const findings = unrepeated(found.findings, submissions, ({ file = "" }) => bundles.has(file));
  const consolidation = { ...found, findings };
  show(consolidation, {
    ...{ json, console, ways: { submissions, asked } },
    open: stillOpen(consolidation, { remembered }),
    contradicted: remembered.flatMap(({ conflicts }) => conflicts),
  });
  return submissions.length === 0 ? 2 : exitCodeOf(consolidation);
}

function toldOfFile(finding: Finding): string {
  return `${finding.file ?? ""}: ${nl.findings[finding.code](finding)}\n`;
}

export interface Shown {
  readonly json: boolean;
  readonly console: Console;
  readonly open: StillOpen;
  readonly ways: WaysInput;
  /** Of what bundles that were read have open: over what cells contradict each other. */
  readonly contradicted?: readonly CitySubject[];
}

/** The report for people, or the object for programs. */
export function show(consolidation: Consolidation, { json, console, open, ways, contradicted }: Shown): void {
  console.out(
    json
      ? `${JSON.stringify(consolidationJson(consolidation, contradicted), null, 2)}\n`
      : report(consolidation, { columns: console.columns, open, ways: waysReport(ways) }),
  );
}

export function exitCodeOf({ findings }: Consolidation): ExitCode {
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

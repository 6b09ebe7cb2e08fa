/** `check`: reads workbooks and shows what they hold. One unreadable file never stops the rest. */
import { check } from "../../actions/check";
import { consolidate } from "../../consolidation/consolidate";
import type { Submission } from "../../consolidation/submission";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import type { Finding } from "../../domain/finding";
import { nl } from "../../locales/nl";
import type { Request } from "../arguments";
import type { Console, ExitCode } from "../console";
import { findFiles, type InputFile } from "../files";
import { consolidationJson } from "../json";
import { fileFinding, openWorkbook } from "../open-workbook";
import { report } from "../report";

export async function checkCommand(
  { files, json }: Extract<Request, { command: "check" }>,
  console: Console,
): Promise<ExitCode> {
  const inputs = await findFiles(files);
  const submissions: Submission[] = [];
  const faults: Finding[] = [];
  const progress = console.progress(inputs.length);
  for (const input of inputs) {
    const outcome = await readFile(input);
    if ("code" in outcome) faults.push(outcome);
    else submissions.push(outcome);
    progress.step();
  }
  progress.stop();
  const consolidation = consolidate(submissions, klimaatgovernance, faults);
  console.out(
    json
      ? `${JSON.stringify(consolidationJson(consolidation), null, 2)}\n`
      : report(consolidation, { locale: nl, columns: console.columns }),
  );
  if (submissions.length === 0) return 2;
  return consolidation.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function readFile({ path, name }: InputFile): Promise<Submission | Finding> {
  const opened = await openWorkbook(path);
  if ("fault" in opened) return fileFinding(opened.fault, name);
  const reading = await check(opened.host, {
    definition: klimaatgovernance,
    periodLabels: [nl.sheets.periodLabel],
    file: name,
  });
  return { file: name, reading };
}

/** `twin`: proposes who learns from whom, on a sheet Twinning in a copy of a bundle. */
import { basename, extname } from "node:path";
import { type AskedTwinning, twin, type TwinDraft, twinDraft, type TwinInput } from "../../actions/twin";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { type Decision, pairingKey } from "../../domain/twinning/pairing";
import { XlsxRefused } from "../../host/xlsx/xlsx-host";
import { findTable, NAMES } from "../../layout/names";
import { IMPOSSIBLE } from "../../layout/sheets/twinning-words";
import { nl } from "../../locales/nl";
import { refusals } from "../../locales/nl/command-refusals";
import { twin as words } from "../../locales/nl/command-twin";
import type { Request } from "../request";
import type { AskedPair } from "../asked-pairs";
import { type Console, dayOf, type ExitCode } from "../console";
import { oneNamed } from "../named";
import { writeNew } from "../new-files";
import { openWorkbook } from "../open-workbook";
import { fileFinding } from "../read-workbook";
import { refusalSentence } from "../refusal";
import { refuseBenchmark } from "../refuse-benchmark";
import { twinJson, twinReport } from "../twin-report";
import { UsageError } from "../usage-error";

type TwinRequest = Extract<Request, { command: "twin" }>;

export async function twinCommand(request: TwinRequest, console: Console): Promise<ExitCode> {
  const { file, out, json } = request;
  if (extname(file).toLowerCase() !== extname(out).toLowerCase())
    throw new UsageError(refusals.otherExtension(out, file));
  const opened = await openWorkbook(file);
  if ("fault" in opened)
    throw new UsageError(`${file}: ${nl.findings[opened.fault.code](fileFinding(opened.fault, file))}`);
  const { host } = opened;
  const input: TwinInput = {
    ...{ builtIn: klimaatgovernance, file: basename(file), today: dayOf(console) },
    asked: (definition) => askedIn(request, definition),
  };
  const workbook = await host.read();
  refuseBenchmark(workbook, file);
  const draft = twinDraft(workbook, input);
  if (draft.measurement.cities.every(({ scores }) => [...scores.values()].every(({ value }) => value === null)))
    throw new UsageError(words.noScores(file));
  refuseImpossible(draft);
  const findings = await twin(host, draft, { ...input, file: basename(out) }).catch((cause: unknown): never => {
    if (cause instanceof XlsxRefused) throw new UsageError(`${file}: ${refusalSentence(cause)}`, { cause });
    throw cause;
  });
  await writeNew([{ path: out, bytes: host.bytes() }]);
  const sheets = draft.plan.sheets.map(({ name }) => name);
  const former = findTable(NAMES.twinning, workbook)?.sheet;
  console.out(
    json
      ? `${JSON.stringify(twinJson(draft, findings), null, 2)}\n`
      : `${twinReport(draft, findings, console.columns)}\n\n${sheets.length > 0 ? words.written(out, sheets, former) : words.unchanged(out)}\n`,
  );
  return [...draft.consolidation.findings, ...findings].some(({ severity }) => severity === "error") ? 1 : 0;
}

/** What was asked here says so, wherever its reason is shown. */
const PIN = "--pin ";
const BAN = "--ban ";

function askedIn({ donors, themes, pins, bans }: TwinRequest, definition: AssessmentDefinition): AskedTwinning {
  const decided =
    (option: string) =>
    (asked: AskedPair): Decision => ({
      themeId: oneNamed(definition.themes, asked.theme, "thema").id,
      learner: oneNamed(definition.cities, asked.learner, "stad").id,
      donor: oneNamed(definition.cities, asked.donor, "stad").id,
      reason: `${option}${asked.text}`,
    });
  return { perDonor: donors, perLearner: themes, pins: pins.map(decided(PIN)), bans: bans.map(decided(BAN)) };
}

/** Of what is asked here; on the sheet it becomes a finding. */
function refuseImpossible({ twinning, record }: TwinDraft): void {
  const asked = [...record.pins, ...record.bans].filter(
    ({ reason }) => reason.startsWith(PIN) || reason.startsWith(BAN),
  );
  for (const { code, of } of twinning.decisions.problems) {
    const found = asked.find((each) => pairingKey(each) === pairingKey(of));
    const why = IMPOSSIBLE[code];
    if (found && why) throw new UsageError(words.impossible(found.reason, why));
  }
}

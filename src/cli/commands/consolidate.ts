/** `consolidate`: many workbooks as one, each value traceable to file, sheet and cell. */
import { basename, extname, resolve } from "node:path";
import { submissionIn } from "../../actions/read-submission";
import { FORGOTTEN } from "../../actions/twin";
import { writeBundle } from "../../actions/write-bundle";
import { bundleOf } from "../../consolidation/bundle";
import type { Choice } from "../../consolidation/choice";
import { consolidate } from "../../consolidation/consolidate";
import { holdsStaff } from "../../consolidation/staff";
import { knownFiles, type Previous } from "../../consolidation/previous";
import { stillOpen } from "../../consolidation/still-open";
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import type { Change, Consolidation } from "../../consolidation/consolidation";
import { cellKey } from "../../domain/definition/subject";
import { saidPoints, unlinked } from "../../domain/points/point";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import type { Finding, FindingCode } from "../../domain/finding";
import type { Host } from "../../host/host";
import { newXlsxHost } from "../../host/xlsx/xlsx-host";
import { NAMES, sheetsWith } from "../../layout/names";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { command } from "../../locales/nl/command";
import { refusals } from "../../locales/nl/command-refusals";
import type { Request } from "../request";
import { scoresByFile } from "../asked-scores";
import { choicesFrom, cityChoicesFrom, refuseWrongChoices } from "../choices";
import { type Console, dayOf, type ExitCode } from "../console";
import { findFiles } from "../files";
import { writeNew } from "../new-files";
import { previousIn } from "../previous-in";
import { readSubmissions } from "../read-submissions";
import { UsageError } from "../usage-error";
import { exitCodeOf, show } from "./check";

export async function consolidateCommand(
  request: Extract<Request, { command: "consolidate" }>,
  console: Console,
): Promise<ExitCode> {
  const { out, json } = request;
  if (extname(out).toLowerCase() !== ".xlsx") throw new UsageError(refusals.notXlsx(out));
  // The bundle of a former run may lie in the same folder: it hands nothing in.
  const known = new Set([out, request.previous ?? out].map((path) => resolve(path)));
  const inputs = (await findFiles(request.files)).filter(({ path }) => !known.has(resolve(path)));
  const before = request.previous === undefined ? undefined : await previousIn(request.previous, "bundle");
  const scores = scoresByFile(
    request.scores,
    inputs.map(({ name }) => name),
  );
  const { bundles, faults, definition, ...read } = await readSubmissions(inputs, console, {
    ...{ scores, bundle: before?.definition, ways: before?.ways ?? [], workers: request.workers },
  });
  for (const bundle of bundles) console.err(`${command.isBundle(bundle)}\n`);
  const submissions = read.submissions.filter(({ file }) => !bundles.has(file));

  const files = [...submissions.map(({ file }) => file), ...knownFiles(before?.previous)];
  const named = [...new Set(files)];
  const made = (choices: readonly Choice[]) =>
    consolidate(submissions, definition, {
      ...{ fileFindings: faults, choices, previous: before?.previous, takesStaff: request.takesStaff },
    });
  const choices = choicesFrom(request.choices, definition, named);
  const first = made(choices);
  const ofCities = cityChoicesFrom(request.choices, first, named);
  const bundling = ofCities.length === 0 ? first : made([...choices, ...ofCities]);
  refuseWrongChoices(bundling.refusedChoices);
  let consolidation = bundling;
  if (submissions.length > 0) {
    const host = newXlsxHost({ title: maturiteit.title(definition.name), created: console.today });
    await writeBundle(host, bundleOf(bundling));
    await writeNew([{ path: out, bytes: host.bytes() }]);
    const published = await publicationIn(host, { file: basename(out), by: definition, today: dayOf(console) });
    consolidation = withLeft({ ...bundling, findings: [...bundling.findings, ...published] }, before?.previous);
  }
  show(consolidation, {
    ...{ json, console, ways: { submissions, asked: scores } },
    open: stillOpen(consolidation, { isBundle: true }),
  });
  if (submissions.length === 0) return 2;
  const unlinkedPoints = pointsLeft(consolidation);
  const staffed = submissions.filter(holdsStaff).length;
  if (!json) {
    const lines = [
      command.bundled(out),
      ...(staffed > 0 ? [command.staff(staffed, request.takesStaff)] : []),
      ...(unlinkedPoints > 0 ? [command.unlinked(unlinkedPoints)] : []),
    ];
    console.out(`\n${lines.join("\n")}\n`);
  }
  return exitCodeOf(consolidation);
}

/** What is told of besides: what the previous bundle holds and this one does not, and what its tables had no more and this one has again. */
function withLeft(consolidation: Consolidation, previous: Previous | undefined): Consolidation {
  if (!previous) return consolidation;
  const { left, publication } = previous;
  const { findings, changes = [] } = consolidation;
  const keyOf = ({ cityId, subjectId, field }: Change) => [cellKey(cityId, subjectId), field].join("\n");
  // Herkomst remembers them, and so what a file says now is no change to it; the tables of that bundle did not hold them.
  const gone = new Map(left.returning.map((each) => [keyOf(each), each]));
  const changed = new Set(changes.map(keyOf));
  const returned = left.returning.filter((each) => !changed.has(keyOf(each)));
  return {
    ...consolidation,
    findings: [...left.findings, ...findings, ...publication.findings.filter(({ code }) => LEFT_BEHIND.has(code))],
    changes: [...changes.map((each) => ({ ...each, from: gone.get(keyOf(each))?.from ?? each.from })), ...returned],
    returned,
  };
}

/** Of what the Kenniscentrum filled in on the sheets of the previous bundle. */
const LEFT_BEHIND: ReadonlySet<FindingCode> = new Set([
  ...(["global-not-in-ledger", "text-not-taken", "unknown-theme", "duplicate-theme", "score-struck"] as const),
  ...FORGOTTEN,
]);

interface Published {
  readonly file: string;
  readonly by: AssessmentDefinition;
  readonly today: string;
}

/** What is to be said of the sheets that the Kenniscentrum fills in, at the cells of the bundle that was written. */
async function publicationIn(host: Host, input: Published): Promise<readonly Finding[]> {
  const workbook = await host.read();
  // These are as long as there are files, and nobody fills them in.
  const lists = sheetsWith([NAMES.provenance, NAMES.questions], workbook);
  const sheets = workbook.sheets.filter(({ name }) => !lists.has(name));
  const { reading } = submissionIn({ ...workbook, sheets }, { builtIn: klimaatgovernance, ...input });
  return reading.publication.findings;
}

/** How many points of cities are linked to none of the group's. */
function pointsLeft({ definition, explanations, publication }: Consolidation): number {
  const nameOf = (cityId: string) => nameIn(definition.cities, cityId);
  return unlinked(saidPoints(explanations), publication.points?.points ?? [], nameOf).length;
}

/**
 * Files in which the same headings compete as in one that someone chose in: that they be read alike is offered, and never done
 * unasked. Known by what heads the rows and columns, as next week's file is; where two files of one shape were chosen in
 * otherwise, nothing is offered. Pure.
 */
import type { Submission } from "../../consolidation/submission";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { parseCell } from "../../host/a1";
import type { LocatedScore } from "../../layout/parse/reading";
import { containsAll } from "../../layout/cells/rectangles";
import type { Choice as WayChoice, Use } from "../../layout/way";
import { choiceOf, type OptionView, questionsIn, type TableView } from "../ways/way-view";
import { together } from "../ways/one-question";
import { type FileWays, tablesOf } from "./file-ways-view";

/** What somebody said of what has this heading. */
export interface Said {
  readonly heading: string;
  readonly use: Exclude<Use, "aside">;
}

export interface SameShape {
  /** The file in which it was said, the first where it was said in several. */
  readonly like: string;
  readonly said: readonly Said[];
  /** Are all of them columns? */
  readonly areColumns: boolean;
  readonly files: readonly SameFile[];
}

/** A file in which the same can be said. */
export interface SameFile {
  readonly file: string;
  readonly choices: readonly WayChoice[];
  /** The tables of which it is said, by key. */
  readonly tables: readonly string[];
}

export interface SameShapesInput {
  readonly definition: AssessmentDefinition;
  /** Was something said of this table while the pane is open? */
  readonly isSaidHere: (file: string, table: TableView) => boolean;
}

export function sameShapes(
  { asked, chosen }: Pick<FileWays, "asked" | "chosen">,
  { definition, isSaidHere }: SameShapesInput,
): readonly SameShape[] {
  const examples = new Map<string, Example | "contradicted">();
  for (const submission of chosen)
    for (const table of tablesToFollow(submission, { definition, isSaidHere })) {
      const example = exampleIn(submission, table);
      if (!example) continue;
      const known = examples.get(example.among);
      const isNew = known === undefined;
      if (isNew) examples.set(example.among, example);
      else if (known !== "contradicted" && keyOf(known.said) !== keyOf(example.said))
        examples.set(example.among, "contradicted");
    }
  if (examples.size === 0) return [];
  // Which of several tables it is, no heading tells.
  const tables = asked.flatMap(({ file, reading }) =>
    together(questionsIn(tablesOf({ file, reading }, definition)))
      .filter(({ length }) => length === 1)
      .map(([table]) => ({ file, table })),
  );
  return [...examples.values()].flatMap((example): readonly SameShape[] => {
    if (example === "contradicted") return [];
    const files = filesLike(example, tables);
    return files.length === 0 ? [] : [{ ...example, files }];
  });
}

/** Where a table was set aside too, it may have been one of those that competed: others are not asked so. */
function tablesToFollow(submission: Submission, { definition, isSaidHere }: SameShapesInput): readonly TableView[] {
  const tables = tablesOf(submission, definition);
  if (tables.some(({ options }) => options.some(({ candidate }) => candidate.use === "aside"))) return [];
  return tables.filter((each) => isSaidHere(submission.file, each));
}

interface Example extends Omit<SameShape, "files"> {
  /** All among which it was said, by their headings. */
  readonly among: string;
}

/** What was said of a table, once something is read of it by that. That it does not count is said of each table by itself. */
function exampleIn({ file, reading }: Submission, table: TableView): Example | undefined {
  const used = table.options.filter(({ candidate }) => candidate.use !== undefined);
  const said = used.flatMap(({ heading, candidate: { use } }): readonly Said[] =>
    use === undefined || use === "aside" ? [] : [{ heading: onOneLine(heading), use }],
  );
  if (said.length === 0 || said.length < used.length) return undefined;
  const read = table.options.filter(isRead).flatMap(({ candidate: { areas } }) => areas);
  const isIts = ({ source: { sheet, cell } }: LocatedScore) => {
    const at = parseCell(cell);
    return sheet === table.sheet && at !== undefined && containsAll(read, [{ ...at, rows: 1, columns: 1 }]);
  };
  const among = reading.scores.find((score) => score.headed?.by === "person" && isIts(score))?.headed?.among;
  return among && { like: file, said, areColumns: used.every(isColumn), among: JSON.stringify(among) };
}

function filesLike(
  { among, said }: Example,
  tables: readonly { readonly file: string; readonly table: TableView }[],
): readonly SameFile[] {
  const files = new Map<string, SameFile>();
  for (const { file, table } of tables) {
    const asked = table.options.filter(({ candidate }) => candidate.verdict === "asked");
    const headings = new Set(asked.map(({ heading }) => onOneLine(heading)));
    if (table.verdict !== "asked" || JSON.stringify([...headings].sort()) !== among) continue;
    const choices = said.flatMap(({ heading, use }) => {
      const [option, ...others] = table.options.filter((each) => onOneLine(each.heading) === heading);
      // Two with the same heading are never told apart by it.
      return option && heading !== "" && others.length === 0 ? [choiceOf(table, use, option)] : [];
    });
    if (choices.length < said.length) continue;
    const before = files.get(file);
    files.set(file, {
      file,
      choices: [...choices, ...(before?.choices ?? [])],
      tables: [...(before?.tables ?? []), table.key],
    });
  }
  return [...files.values()];
}

function keyOf(said: readonly Said[]): string {
  return said
    .map(({ heading, use }) => `${use} ${heading}`)
    .sort()
    .join("\n");
}

function isRead({ candidate: { verdict } }: OptionView): boolean {
  return verdict === "read";
}

function isColumn({ spot: { kind } }: OptionView): boolean {
  return kind === "column";
}

/** As `signatureOf`. */
function onOneLine(heading: string): string {
  return heading.replace(/\s+/g, " ");
}

/** Reading back Sterk en beter, with what is to be said of it at its cells. */
import { cellName } from "../../../host/a1";
import type { Cell } from "../../../host/snapshot";
import { type Finding, SEVERITY } from "../../../domain/finding";
import type { Explanation } from "../../../domain/measurement/explanation";
import { checkPoints } from "../../../domain/points/check-points";
import { areShares, type CountingRule, DEFAULT_SHARES } from "../../../domain/points/how-many";
import { type GroupPoint, type GroupPoints, saidPoints } from "../../../domain/points/point";
import { partsOf } from "../../../domain/summary/summary";
import { identify } from "../../../domain/definition/identity";
import { readNumber } from "../../../domain/score/phrase";
import { findingAt, rawOf, type SheetIndex } from "../../cells/sheet-index";
import {
  countingRule,
  type PointColumn,
  pointIn,
  shareLabel,
  SHARES,
  sterkEnBeter,
  words,
} from "../../sheets/sterk-en-beter";
import { answerTo } from "./own-lines";
import { ownTable, type OwnWorkbook } from "./own-table";
import type { OwnRow } from "./table-under";

export interface PointsReading {
  /** `undefined` for a workbook without Sterk en beter. */
  readonly points: GroupPoints | undefined;
  /** The first of their cells. */
  readonly pointsAt?: { readonly sheet: string; readonly cell: string };
  readonly findings: readonly Finding[];
}

const NONE: PointsReading = { points: undefined, findings: [] };

/** @param explanations what the cities say in this workbook */
export function readPoints(own: OwnWorkbook, explanations: readonly Explanation[]): PointsReading {
  const table = ownTable(sterkEnBeter, own);
  const index = own.indexes.find(({ sheet }) => sheet.name === table?.sheet);
  if (!table || !index) return NONE;
  const rows = new Map<GroupPoint, OwnRow<PointColumn>>();
  for (const row of table.rows) {
    const read = pointIn(row.at, own);
    if (isWritten(read)) rows.set(read, row);
  }
  const { rule, findings } = readRule(index, table.header, own);
  const { definition } = own;
  const problems = checkPoints([...rows.keys()], {
    ...{ definition, said: saidPoints(explanations) },
  });
  const [first] = rows.values();
  return {
    points: { points: [...rows.keys()], rule },
    ...(first && { pointsAt: { sheet: first.sheet, cell: cellName(first.row, first.cells[0]?.column ?? 0) } }),
    findings: [
      ...findings,
      ...[...rows.values()].flatMap((row) =>
        otherwiseWritten(row, own).map((raw): Finding => {
          const cell = cellName(row.row, row.placeOf("cityIds")?.column ?? 0);
          return {
            code: "point-city-spelling",
            severity: SEVERITY["point-city-spelling"],
            raw,
            sheet: row.sheet,
            cell,
          };
        }),
      ),
      ...problems.flatMap(({ code, raw, of, field }): readonly Finding[] => {
        const row = rows.get(of);
        if (!row) return [];
        const cell = cellName(row.row, row.placeOf(field)?.column ?? 0);
        return [{ code, severity: SEVERITY[code], raw, sheet: row.sheet, cell }];
      }),
    ],
  };
}

/** Whatever somebody wrote in the row stays, and what it lacks is told. */
function isWritten({ text, cityIds, reported, nuance, sources }: GroupPoint): boolean {
  return text !== "" || cityIds.length > 0 || reported !== "" || nuance !== "" || sources.length > 0;
}

/** Names that we know, and that the formula on the sheet does not: it counts them as they stand on Legende. */
function otherwiseWritten(row: OwnRow<PointColumn>, { definition: { cities } }: OwnWorkbook): readonly string[] {
  return partsOf(row.at("cityIds")).filter((name) => {
    const city = identify(name, cities);
    return city !== undefined && city.name.toLowerCase() !== name.toLowerCase();
  });
}

/** Shares and a number that nothing can be counted by are told, and those that we propose hold. */
function readRule(index: SheetIndex, header: number, { definition }: OwnWorkbook) {
  const proposed = countingRule(definition);
  const unusable: Finding[] = [];
  const read = (label: string, otherwise: number, isUsable: (value: number) => boolean): number => {
    const answer = answerTo(label, index, header);
    if (!answer) return otherwise;
    const value = numberIn(answer.cell);
    if (value !== undefined && isUsable(value)) return value;
    unusable.push(findingAt(index, answer.at, { code: "point-rule-unusable", raw: rawOf(answer.cell) || label }));
    return otherwise;
  };
  const shares = SHARES.map((word) => [word, read(shareLabel(word), DEFAULT_SHARES[word], isShare)] as const);
  const from = Object.fromEntries(shares) as unknown as CountingRule["from"];
  const of = read(words.of, proposed.of, (value) => Number.isInteger(value) && value > 0);
  if (areShares(from)) return { rule: { from, of }, findings: unusable };
  const first = answerTo(shareLabel("all"), index, header);
  const raw = SHARES.map((word) => `${Math.round(from[word] * 100)}%`).join(" – ");
  return {
    rule: { from: DEFAULT_SHARES, of },
    findings: first ? [...unusable, findingAt(index, first.at, { code: "point-rule-unusable", raw })] : unusable,
  };
}

function isShare(value: number): boolean {
  return value > 0 && value <= 1;
}

/** A number, or a percentage that Excel did not take for one. */
function numberIn(cell: Cell | undefined): number | undefined {
  if (typeof cell?.value === "number") return cell.value;
  const text = rawOf(cell);
  const percentage = /^(.*?)\s*%$/.exec(text)?.[1];
  const number = readNumber(percentage ?? text);
  return number !== undefined && percentage !== undefined ? number / 100 : number;
}

/** From a seed to a workbook and the truth about it. */
import type { Snapshot } from "../../../../src/host/snapshot";
import { randomOf } from "../../../fuzz/random";
import { castOf, scoreAlone } from "./casts";
import { weighed } from "./choosing";
import { accompanied } from "./companions";
import { ORIENTATIONS } from "./orientations";
import { type Page, snapshotOf, type Truth, truthOf } from "./page";
import { placed } from "./placed";
import { subjectOf } from "./subject";

export interface Made {
  readonly seed: number;
  readonly orientation: string;
  readonly cast: string;
  readonly companion: string;
  readonly workbook: Snapshot;
  readonly file: string;
  readonly truth: Truth;
  /** Whether well-known words say where the scores are. */
  readonly stated: boolean;
  /** The sheets as they were put together, to draw them. */
  readonly pages: readonly Page[];
}

export function made(seed: number): Made {
  const random = randomOf(seed);
  const { cities, down, alone, lay } = weighed(ORIENTATIONS, random);
  const subject = subjectOf(cities, random);
  const cast = alone ? scoreAlone(subject, random) : castOf(subject, { random, down });
  const { kind, pages: own, file = "zelfevaluatie.xlsx", stated, alone: bare } = lay({ subject, cast, random });
  const there = own.map((page) => placed(page, cast.title, random));
  const [companion, pages] = bare ? ["nothing else", there] : accompanied(there, subject, random);
  const truth = truthOf(pages);
  return {
    ...{ seed, orientation: kind, cast: alone ? kind : cast.kind, companion },
    ...{ workbook: snapshotOf(pages), file, truth, pages },
    stated: stated && truth.asks.length === 0,
  };
}

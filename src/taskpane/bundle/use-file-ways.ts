/** How the files of the bundle were read, and what may be done about it. */
import { useMemo, useSyncExternalStore } from "react";
import type { Submissions } from "../../actions/read-submissions";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { useWayFocus } from "../ways/use-way-focus";
import { questionKey, together } from "../ways/one-question";
import { questionsIn } from "../ways/way-view";
import type { BundleSession } from "./bundle-session";
import { type FileHands, fileHands } from "./file-hands";
import { type SameShape, sameShapes } from "./same-shape";
import { type FileWays, fileWays, tablesOf, waitingCities } from "./file-ways-view";

export interface UseFileWays {
  readonly store: PaneStore;
  readonly session: BundleSession;
  readonly submissions: Submissions | undefined;
}

export interface UsedFileWays extends FileWays, FileHands {
  readonly same: readonly SameShape[];
  readonly waiting: ReturnType<typeof waitingCities>;
}

export function useFileWays({ store, session, submissions }: UseFileWays): UsedFileWays {
  const { locale } = useMeaning();
  const { notice } = useSyncExternalStore(store.subscribe, store.state);
  const ways = useMemo(() => fileWays(submissions ?? NONE), [submissions]);
  const questions = useMemo(() => {
    if (!submissions) return [];
    return ways.asked.flatMap((each) => together(questionsIn(tablesOf(each, submissions.definition)))).map(questionKey);
  }, [ways, submissions]);
  useWayFocus({ notice, reading: submissions, questions });
  const hands = useMemo(() => fileHands({ store, session, locale, questions }), [store, session, locale, questions]);
  const same = useMemo(
    () => (submissions ? sameShapes(ways, { definition: submissions.definition, isSaidHere: hands.mayForget }) : []),
    [ways, submissions, hands],
  );
  return { ...ways, ...hands, same, waiting: useMemo(() => waitingCities(ways.asked), [ways]) };
}

const NONE: Pick<Submissions, "submissions" | "bundles"> = { submissions: [], bundles: new Set() };

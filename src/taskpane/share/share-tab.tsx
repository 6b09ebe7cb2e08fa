/** Delen, in the order of the work: what is published, folded per theme; the benchmark for one audience; then what is still open, and what comes of it. */
import { shareTexts } from "../../locales/share";
import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore } from "react";
import type { Inspection } from "../../actions/inspect";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { benchmarkIn } from "../../actions/make-benchmark";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import type { TabName } from "../role/role";
import { BenchmarkForm } from "./benchmark-form";
import { Changes } from "./changes";
import { firstSteps } from "./first-steps";
import { GlobalScores, LedgerFindings } from "./global-scores";
import { Make } from "./make";
import { nextInShare } from "./next-in-share";
import { Points } from "./points";
import { Preview } from "./preview";
import { PreviousFile } from "./previous-file";
import { Refused } from "./refused";
import type { ShareSession } from "./share-session";
import { benchmarkInput } from "./share-tasks";
import { hasNothingToShare, shareView } from "./share-view";
import { openAtFinalText } from "./share-words";
import { StillOpen } from "./still-open";
import { NoVotes, Top } from "./top";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

export interface ShareTabProps {
  readonly store: PaneStore;
  readonly session: ShareSession;
  readonly inspection: Inspection;
  readonly builtIn: AssessmentDefinition;
  readonly working: boolean;
  /** Can the pane save files here? */
  readonly canDownload: boolean;
  /** Where someone begins who has nothing to share yet: a tab, by its name. */
  readonly start: { readonly text: string; readonly onGo: () => void };
  readonly goTo: (tab: TabName) => void;
}

export function ShareTab(props: ShareTabProps) {
  const { store, session, inspection, builtIn, working, canDownload, start, goTo } = props;
  const { locale } = useMeaning();
  const [isAtForm, setAtForm] = useState(false);
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const input = useMemo(() => ({ builtIn }), [builtIn]);
  const view = useMemo(() => shareView(inspection), [inspection]);
  const { audience, cityId, stage, date, previous } = state;
  const wished = useMemo(
    () => benchmarkInput({ audience, cityId, stage, date, previous }, input),
    [audience, cityId, stage, date, previous, input],
  );
  const made = useMemo(() => benchmarkIn(inspection.workbook, wished), [inspection, wished]);
  const first = useMemo(() => firstSteps(inspection, made, locale), [inspection, made, locale]);

  if (hasNothingToShare(inspection)) {
    const { nothing, goTo: to } = shareTexts(locale);
    return (
      <>
        <Text>{nothing}</Text>
        <Button className={styles.button} appearance="primary" onClick={start.onGo}>
          {to(start.text)}
        </Button>
      </>
    );
  }
  const { result } = made;
  // Of a workbook whose Legende contradicts itself, nobody knows what is open.
  const isRead = !("refused" in result) || result.refused.reason !== "legend-invalid";
  // Of a city that is still to be chosen, that is asked where the benchmark is made.
  const refused = "refused" in result && result.refused.reason !== "unknown-city" ? result.refused : undefined;
  const benchmark = "benchmark" in result ? result.benchmark : undefined;
  const next = nextInShare(view, first);
  return (
    <>
      <GlobalScores {...{ store, session, view, first, next, isAtForm, working, goTo }} onForm={setAtForm} />
      <BenchmarkForm session={session} state={state} open={isRead ? openAtFinalText(made.open, view, locale) : ""} />
      {refused ? (
        <Refused store={store} view={view} refusal={refused} working={working} />
      ) : (
        <Make
          {...{ store, session, working, canDownload, benchmark, isAtForm }}
          isNext={next === "make"}
          wish={state}
          input={wished}
          workbook={inspection.workbook}
        />
      )}
      {isRead && (
        <StillOpen store={store} view={view} definition={made.definition} open={made.open} conflicts={made.conflicts} />
      )}
      <LedgerFindings store={store} view={view} working={working} />
      {benchmark && <Preview {...{ store, view, benchmark }} open={made.open} unheard={made.unheard} />}
      <PreviousFile session={session} state={state} />
      {benchmark?.changes && <Changes benchmark={benchmark} changes={benchmark.changes} />}
      <Points store={store} inspection={inspection} working={working} />
      {view.top ? (
        <Top store={store} top={view.top} working={working} />
      ) : (
        <NoVotes store={store} sheet={view.votingSheet} working={working} />
      )}
    </>
  );
}

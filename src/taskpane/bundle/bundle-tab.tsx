/** Bundelen: the cities' workbooks as one, from dropping the files to writing them into this workbook. */
import { Text } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import { corrections } from "../../actions/accept";
import { definitionHere, draftBundle, type DraftInput, isBundleHere, waysHere } from "../../actions/draft-bundle";
import type { Inspection } from "../../actions/inspect";
import { isEmptyDraft } from "../../actions/write-bundle";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import type { Submissions } from "../../actions/read-submissions";
import { bundleTexts } from "../../locales/bundle";
import { Findings } from "../findings/findings";
import { listedInFiles } from "../findings/listed-findings";
import { MeaningProvider, useMeaning } from "../meaning";
import { isToSee } from "../notice-text";
import type { Onward } from "../onward";
import type { PaneStore } from "../pane-store";
import type { CheckView } from "../view/check-view";
import type { BundleSession } from "./bundle-session";
import { bundleTask, changedThemes } from "./bundle-tasks";
import { openIn } from "./bundle-view";
import { Board } from "./board";
import { choosing } from "./choosing";
import { Conflicts } from "./conflicts";
import { fileDates } from "./file-dates";
import { FileQuestions } from "./file-questions";
import { FileWaysList } from "./file-ways";
import { type FileTrouble, troublesOf } from "./file-trouble";
import { Files } from "./files";
import { isShut } from "./left-files";
import { NextStep } from "./next-step";
import { mayWriteFirst, onwardFrom, stepOf } from "./step-of";
import { Questions } from "./questions";
import { saidPeriods } from "./said-periods";
import { useNextFocus } from "./use-next-focus";
import { useFileWays } from "./use-file-ways";
import { WordConflicts } from "./word-conflicts";
import { WriteForm } from "./write-form";

export interface BundleTabProps {
  readonly store: PaneStore;
  readonly session: BundleSession;
  readonly inspection: Inspection;
  readonly view: CheckView | undefined;
  readonly builtIn: AssessmentDefinition;
  readonly working: boolean;
  /** The message at the foot of the pane says which medians changed after they were published. */
  readonly saysMedians: boolean;
  /** Where a bundle that is written leads. */
  readonly onward: readonly Onward[];
}

export function BundleTab(props: BundleTabProps) {
  const { store, session, inspection, view, builtIn, working, saysMedians, onward } = props;
  const { locale } = useMeaning();
  const words = bundleTexts(locale);
  const { workbook } = inspection;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { period, overwrite, takesStaff } = state.said;
  const here = useMemo(() => definitionHere(workbook, { builtIn }), [workbook, builtIn]);
  const submissions = useMemo(
    () => state.submissions ?? (isBundleHere(workbook) ? nothingNew(here ?? builtIn) : undefined),
    [state.submissions, workbook, here, builtIn],
  );
  const input = useMemo(
    (): DraftInput | undefined =>
      submissions && {
        ...{ submissions, choices: state.acts.flat(), builtIn },
        ...{ period, overwrite, takesStaff },
      },
    [submissions, state.acts, period, overwrite, builtIn, takesStaff],
  );
  const draft = useMemo(() => input && draftBundle(workbook, input), [workbook, input]);
  const { left } = state;
  const open = useMemo(() => {
    const choices = state.acts.flat();
    const found = draft && openIn(draft, { files: state.files.length, inspection, view, choices });
    // What is no workbook, or could not even be opened, never came to reading.
    const shut = left.filter(isShut).length;
    return found && { ...found, unread: found.unread + shut };
  }, [draft, left, state.files, state.acts, inspection, view]);
  const ways = useFileWays({ store, session, submissions });
  const troubles = useMemo(
    () => (submissions ? troublesOf(submissions) : new Map<string, FileTrouble>()),
    [submissions],
  );
  const said = useMemo(() => saidPeriods(submissions ?? NOTHING), [submissions]);
  const dates = useMemo(
    () => fileDates(state.files, submissions ?? NOTHING, draft?.consolidation.saved),
    [state.files, submissions, draft],
  );
  const files = useMemo(() => state.files.map(({ name }) => name), [state.files]);
  const findings = useMemo(
    () => (draft && submissions ? listedInFiles(draft, submissions.submissions) : []),
    [draft, submissions],
  );
  const isOpenHere =
    draft?.isBundle === true && inspection.reading.findings.some(({ severity }) => severity !== "info");
  const definition = draft?.consolidation.definition ?? builtIn;
  const hands = useMemo(() => choosing({ store, session, definition, locale }), [store, session, definition, locale]);
  useNextFocus(state);
  const waiting = ways.asked.length;
  const step = draft && stepOf(draft, waiting);
  // Of files that are in the list still, the findings are counted, and not those of the workbook.
  const changed = draft && files.length === 0 && isEmptyDraft(draft) ? changedThemes(draft) : [];
  const toCorrect = useMemo(() => corrections(inspection).length, [inspection]);
  const write = () => {
    if (!input) return;
    const cleared: { giveBack?: () => void } = {};
    void store.run(bundleTask(input, locale, () => cleared.giveBack?.())).then(() => {
      if (store.state().notice?.kind === "bundled") cleared.giveBack = session.clear(state);
    });
  };
  const busy = working || state.progress !== undefined;

  return (
    <>
      <Files
        state={state}
        troubles={troubles}
        dates={dates}
        repeats={draft?.repeats}
        isNext={step === undefined || step === "files"}
        onAdd={(dropped) => {
          // That something was done is old news beside what comes now: the way back stays.
          const { notice } = store.state();
          if (notice && !isToSee(notice, definition)) store.leave();
          void session.add(dropped, here, waysHere(workbook, { builtIn }));
        }}
        onRemove={(name) => void session.remove(name)}
        onCancel={session.cancel}
        onClose={session.forgetLeft}
      />
      {input && draft && step && open && (
        // A bundle of another scan shows its own levels and colours.
        <MeaningProvider value={{ locale, definition }}>
          <FileQuestions
            asked={ways.asked}
            same={ways.same}
            working={busy}
            onChoose={(file, chosen) => void ways.choose(file, chosen)}
            onChooseAlike={(shape) => void ways.chooseAlike(shape)}
          />
          <Board
            bundle={draft.bundle}
            submissions={submissions?.submissions ?? NOTHING.submissions}
            open={open}
            waiting={ways.waiting}
            troubles={troubles}
            reading={busy}
            onRemove={(name) => void session.remove(name)}
          />
          {isOpenHere && <Text size={200}>{[...(files.length > 0 ? [words.ofFiles] : []), words.here].join(" ")}</Text>}
          <Conflicts
            consolidation={draft.consolidation}
            acts={state.acts}
            dates={dates}
            atWork={session.atWork}
            onChoose={hands.choose}
            onUndo={hands.undo}
          />
          <WordConflicts
            conflicts={draft.consolidation.wordConflicts}
            workbook={workbook}
            onGoTo={(cell) => void store.goTo(cell)}
          />
          <WriteForm
            draft={draft}
            open={open}
            files={files}
            waiting={waiting}
            said={said}
            onSayPeriod={(said) => {
              session.say({ period: said });
            }}
            overwrite={overwrite}
            takesStaff={takesStaff}
            onTakeStaff={(takes) => {
              session.say({ takesStaff: takes });
            }}
            onOverwrite={(keys) => {
              session.say({ overwrite: keys });
            }}
            mayWriteFirst={mayWriteFirst(draft, step)}
            working={busy}
            onWrite={write}
          />
          <Findings title={words.findings(findings.length)} findings={findings} working={busy} />
          <FileWaysList
            ways={ways}
            working={busy}
            onChoose={(file, chosen) => void ways.choose(file, chosen)}
            onForget={(file, table) => void ways.forget(file, table)}
            mayForget={ways.mayForget}
          />
          <Questions draft={draft} waiting={ways.waiting} />
          <NextStep
            step={step}
            draft={draft}
            open={open}
            files={files}
            said={said}
            waiting={waiting}
            working={busy}
            changed={changed}
            saysMedians={saysMedians}
            corrections={toCorrect}
            onward={onwardFrom(onward, { corrections: toCorrect, changed: changed.length })}
            onWrite={write}
          />
        </MeaningProvider>
      )}
    </>
  );
}

/** The workbook is a bundle, and no file has come since. */
function nothingNew(definition: Submissions["definition"]): Submissions {
  return { submissions: [], bundles: new Set(), faults: [], definition };
}

const NOTHING: Pick<Submissions, "submissions" | "bundles"> = { submissions: [], bundles: new Set() };

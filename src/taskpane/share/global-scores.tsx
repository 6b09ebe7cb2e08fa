/** What is published, first for all at once, then folded per theme: the median with its n and range, the steps that were taken, what is published; and a form to take a step. */
import { shareTexts } from "../../locales/share";
import { Button, createFocusOutlineStyle, makeStyles, Text, tokens } from "@fluentui/react-components";
import { publishedMedianSteps, type WhichMedians } from "../../actions/publish-medians";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { LEDGER_STEPS } from "../../domain/global-score/ledger";
import { parseCell } from "../../host/a1";
import type { Step } from "../../layout/plan/step-writes";
import { Findings } from "../findings/findings";
import { opens } from "../look/keep-focus";
import { ScoreChip } from "../look/score-chip";
import { Section } from "../look/section";
import { useOpening } from "../look/use-opening";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import type { TabName } from "../role/role";
import { ComesFirst } from "./comes-first";
import type { FirstStep } from "./first-steps";
import type { NextInShare } from "./next-in-share";
import { PublishAll } from "./publish-all";
import type { ShareSession } from "./share-session";
import { addPublishingTask, recordTask, takeBackMediansTask } from "./share-tasks";
import { ledgerCell, type SharedTheme, type ShareView } from "./share-view";
import { medianText } from "./share-words";
import { unsavedThemes } from "./step-draft";
import { StepForm, stepKey } from "./step-form";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    // The mark of the focus is drawn in it.
    position: "relative",
    display: "flex",
    width: "100%",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle(),
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { display: "flex", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
  publish: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, ":empty": { display: "none" } },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
});

export interface GlobalScoresProps {
  readonly store: PaneStore;
  readonly session: ShareSession;
  readonly view: ShareView;
  /** What comes before publishing. */
  readonly first: readonly FirstStep[];
  readonly next: NextInShare;
  /** Is a form open? What it does comes next then. */
  readonly isAtForm: boolean;
  readonly working: boolean;
  readonly goTo: (tab: TabName) => void;
  readonly onForm: (isOpen: boolean) => void;
}

export function GlobalScores(props: GlobalScoresProps) {
  const { store, session, view, first, next, isAtForm, working, goTo, onForm } = props;
  const { locale, definition } = useMeaning();
  const words = shareTexts(locale).global;
  const styles = useStyles();
  const [open, setOpen] = useState<string | undefined>();
  const { here, onKeyDown, ...opening } = useOpening<WhichMedians>();
  const hasForm = open !== undefined || opening.open !== undefined;
  useEffect(() => {
    onForm(hasForm);
  }, [hasForm, onForm]);
  const { workbook, reading } = view.inspection;
  const { globalPeriod } = reading.publication;
  const unsaved = unsavedThemes(useSyncExternalStore(session.subscribe, session.state).drafts);

  /** What is published is done with: the next theme is a press away. An adjustment is followed by another step. */
  const record = async (step: Step) => {
    await store.run(recordTask(step));
    if (store.state().notice?.kind !== "recorded") return;
    session.draft(step.themeId);
    if (step.step === "published" && step.value !== null) setOpen(undefined);
  };

  const { themes, ledgerSheet } = view;
  const takenBack = publishedMedianSteps(view.inspection).length;
  const isAllPublished = themes.every(({ global }) => global.published !== null) && view.since.changed.length === 0;
  return (
    <Section title={words.title}>
      <Text size={200} className={styles.quiet}>
        {words.explanation}
      </Text>
      {ledgerSheet === undefined && (
        <>
          <Text>{words.noSheet}</Text>
          <Button
            className={styles.button}
            disabledFocusable={working}
            onClick={() => void store.run(addPublishingTask("ledger"))}
          >
            {words.addSheet}
          </Button>
        </>
      )}
      {globalPeriod !== "" && <Text>{words.period(globalPeriod)}</Text>}
      {first.map((each) => (
        <ComesFirst key={each.step} first={each} isNext={next === each.step} {...{ isAtForm, goTo }} />
      ))}
      <div ref={here} className={styles.publish} onKeyDown={onKeyDown}>
        {(["changed", "open"] as const).map((which) => (
          <PublishAll
            key={which}
            {...{ which, store, session, view, working, opening, isAtForm }}
            isNext={next === which}
          />
        ))}
      </div>
      {isAllPublished && first.length === 0 && <Text>{words.allPublished}</Text>}
      {/* Who makes a benchmark goes by in one press, and not by every theme. */}
      <details>
        <summary className={styles.summary} data-per-theme="">
          {words.perTheme}
        </summary>
        <ul className={styles.list}>
          {themes.map((shared) => {
            const { theme } = shared.global;
            const isOpen = open === theme.id;
            return (
              <li key={theme.id} className={styles.item} data-global={theme.id}>
                <ThemeRow
                  shared={shared}
                  isOpen={isOpen}
                  isUnsaved={unsaved.includes(theme.id)}
                  hasChanged={view.since.changed.some((each) => each.theme.id === theme.id)}
                  canOpen={ledgerSheet !== undefined}
                  onToggle={() => {
                    setOpen(isOpen ? undefined : theme.id);
                  }}
                />
                {isOpen && ledgerSheet !== undefined && (
                  <StepForm
                    shared={shared}
                    session={session}
                    working={working}
                    onRecord={(step) => void record(step)}
                    onClose={() => {
                      setOpen(undefined);
                    }}
                    onGoTo={(step) => {
                      const cell = ledgerCell(workbook, { themeId: theme.id, step }, definition);
                      if (cell) void store.goTo(cell);
                    }}
                  />
                )}
              </li>
            );
          })}
        </ul>
        {takenBack > 1 && (
          <Button size="small" disabledFocusable={working} onClick={() => void store.run(takeBackMediansTask(locale))}>
            {words.all.takeBack(takenBack)}
          </Button>
        )}
      </details>
    </Section>
  );
}

interface ThemeRowProps {
  readonly shared: SharedTheme;
  readonly isOpen: boolean;
  /** Something was typed that is not kept yet. */
  readonly isUnsaved: boolean;
  /** The median, since it was published. */
  readonly hasChanged: boolean;
  readonly canOpen: boolean;
  readonly onToggle: () => void;
}

function ThemeRow({ shared: { global, figures }, isOpen, isUnsaved, hasChanged, canOpen, onToggle }: ThemeRowProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).global;
  const styles = useStyles();
  const content = (
    <>
      <span className={styles.words}>
        <span className={styles.name}>
          {canOpen && <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>}
          <Text weight="semibold">{global.theme.name}</Text>
        </span>
        <Text size={200} className={styles.quiet}>
          {medianText(figures, locale)}
        </Text>
        {LEDGER_STEPS.slice(0, 2).map((step) => {
          const entry = global.steps[step];
          return (
            entry && (
              <Text key={step} size={200} className={styles.quiet}>
                {words.stepTaken(
                  locale.pane.made.steps[step],
                  entry.value === null ? entry.raw : locale.number(entry.value),
                )}
              </Text>
            )
          );
        })}
        {global.published === null && (
          <Text size={200} className={styles.quiet}>
            {words.notPublished}
          </Text>
        )}
        {hasChanged && <Text size={200}>{words.changedSince}</Text>}
        {isUnsaved && <Text size={200}>{words.unsaved}</Text>}
      </span>
      <ScoreChip value={global.published} />
    </>
  );
  if (!canOpen) return <div className={styles.row}>{content}</div>;
  return (
    <button
      type="button"
      {...opens(stepKey(global.theme.id))}
      className={styles.row}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      {content}
    </button>
  );
}

/** One line for each rule: a name that is missing on every row is one thing to mend. */
export function LedgerFindings({
  view: { findings },
  store,
  working,
}: Pick<GlobalScoresProps, "store" | "view" | "working">) {
  const words = shareTexts(useMeaning().locale).global;
  const listed = useMemo(
    () =>
      findings.map((finding) => {
        const at = parseCell(finding.cell);
        return { finding, at: at && { sheet: finding.sheet, ...at } };
      }),
    [findings],
  );
  return (
    <Findings
      title={words.findings(findings.length)}
      findings={listed}
      working={working}
      onGoTo={(cell) => void store.goTo(cell)}
    />
  );
}

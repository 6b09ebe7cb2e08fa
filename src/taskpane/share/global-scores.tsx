/** Per theme: the median with its n and range, the steps that were taken, what is published; and a form to take a step. */
import { shareTexts } from "../../locales/share";
import { Button, createFocusOutlineStyle, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore } from "react";
import { LEDGER_STEPS } from "../../domain/global-score/ledger";
import { parseCell } from "../../host/a1";
import type { Step } from "../../layout/plan/step-writes";
import { Findings } from "../findings/findings";
import { opens } from "../look/keep-focus";
import { ScoreChip } from "../look/score-chip";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import type { ShareSession } from "./share-session";
import { addPublishingTask, recordTask } from "./share-tasks";
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
});

export interface GlobalScoresProps {
  readonly store: PaneStore;
  readonly session: ShareSession;
  readonly view: ShareView;
  readonly working: boolean;
}

export function GlobalScores({ store, session, view, working }: GlobalScoresProps) {
  const { locale, definition } = useMeaning();
  const words = shareTexts(locale).global;
  const styles = useStyles();
  const [open, setOpen] = useState<string | undefined>();
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

  return (
    <>
      <Section title={words.title}>
        <Text size={200} className={styles.quiet}>
          {words.explanation}
        </Text>
        {view.ledgerSheet === undefined && (
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
        <ul className={styles.list}>
          {view.themes.map((shared) => {
            const { theme } = shared.global;
            const isOpen = open === theme.id;
            return (
              <li key={theme.id} className={styles.item} data-global={theme.id}>
                <ThemeRow
                  shared={shared}
                  isOpen={isOpen}
                  isUnsaved={unsaved.includes(theme.id)}
                  canOpen={view.ledgerSheet !== undefined}
                  onToggle={() => {
                    setOpen(isOpen ? undefined : theme.id);
                  }}
                />
                {isOpen && view.ledgerSheet !== undefined && (
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
      </Section>
      <LedgerFindings view={view} store={store} working={working} />
    </>
  );
}

interface ThemeRowProps {
  readonly shared: SharedTheme;
  readonly isOpen: boolean;
  /** Something was typed that is not kept yet. */
  readonly isUnsaved: boolean;
  readonly canOpen: boolean;
  readonly onToggle: () => void;
}

function ThemeRow({ shared: { global, figures }, isOpen, isUnsaved, canOpen, onToggle }: ThemeRowProps) {
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
function LedgerFindings({ view: { findings }, store, working }: Omit<GlobalScoresProps, "session">) {
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

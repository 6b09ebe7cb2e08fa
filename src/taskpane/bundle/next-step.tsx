/** At the foot of Bundelen: what is open, what a file changes, and the one thing to do next. What must be decided comes first; once all is written, what can be done with it. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BundleDraft } from "../../actions/draft-bundle";
import { whatChanges } from "../../actions/what-changes";
import { isEmptyDraft } from "../../actions/write-bundle";
import type { StillOpen } from "../../domain/measurement/still-open";
import { bundleTexts } from "../../locales/bundle";
import { standingTexts } from "../../locales/standing";
import { Foot } from "../look/foot";
import { useMeaning } from "../meaning";
import { contestedOf, nothingToWrite, toldText } from "./bundle-view";
import { otherPeriods, type SaidPeriods } from "./said-periods";
import { AT_ONCE, CONFLICT, goToConflict } from "./use-go-on";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  words: { overflowWrap: "anywhere" },
});

export interface NextStepProps {
  readonly draft: BundleDraft;
  readonly open: StillOpen;
  /** The files that were given. */
  readonly files: readonly string[];
  /** Of which meting these are. */
  readonly said: SaidPeriods;
  /** How many of them wait until someone says what their scores are. */
  readonly waiting: number;
  readonly working: boolean;
  readonly onWrite: () => void;
  /** Where a bundle that is written leads: tabs, by their names, the likeliest first. */
  readonly onward: readonly Onward[];
}

export interface Onward {
  readonly text: string;
  readonly onGo: () => void;
}

export function NextStep({ draft, open, files, said, waiting, working, onWrite, onward }: NextStepProps) {
  const { locale } = useMeaning();
  const { next, period: measurement } = bundleTexts(locale);
  const styles = useStyles();
  const { conflicts, period, older } = draft.consolidation;
  const otherwise = otherPeriods(said, period);
  const late = [...new Set(older.map(({ file }) => file))];
  const [first] = conflicts;
  const contested = contestedOf(conflicts);
  const isEmpty = isEmptyDraft(draft);
  const [only, ...others] = files;
  const isWritten = draft.isBundle && isEmpty && waiting === 0;
  const told = isEmpty
    ? files.length > 0 && nothingToWrite({ open, unplaced: draft.unplaced }, true, locale)
    : toldText(whatChanges(draft), { isBundle: draft.isBundle, file: others.length > 0 ? undefined : only }, locale);
  const brief = [...(waiting > 0 ? [next.waiting(waiting)] : []), standingTexts(locale).brief(open)].filter(Boolean);
  return (
    <Foot label={next.label}>
      <div role="status" className={styles.words}>
        {told && <Text block>{told}</Text>}
        {late.length > 0 && (
          <Text block weight="semibold">
            {next.older(late)}
          </Text>
        )}
        {draft.takesPeriod && files.length > 0 && (
          <Text size={200} block>
            {next.period(period)}
          </Text>
        )}
        {otherwise.length > 0 && (
          <Text block weight="semibold">
            {measurement.others(otherwise, period)}
          </Text>
        )}
        <Text size={200} block>
          {brief.length === 0 ? standingTexts(locale).open(open) : next.open(brief.join(" · "))}
        </Text>
      </div>
      <div className={styles.buttons}>
        {waiting > 0 && (
          <Button appearance="primary" onClick={goToQuestion}>
            {next.questions(waiting)}
          </Button>
        )}
        {first && (
          <Button
            appearance={waiting > 0 ? "secondary" : "primary"}
            onClick={() => {
              if (!goToFirstConflict()) goToConflict(first);
            }}
          >
            {next.conflicts(contested)}
          </Button>
        )}
        {!isEmpty && (
          <Button
            appearance={waiting > 0 || first ? "secondary" : "primary"}
            disabledFocusable={working}
            onClick={onWrite}
          >
            {next.write}
          </Button>
        )}
        {isWritten &&
          onward.map(({ text, onGo }, at) => (
            <Button key={text} appearance={at === 0 && !first ? "primary" : "secondary"} onClick={onGo}>
              {next.goTo(text)}
            </Button>
          ))}
      </div>
    </Foot>
  );
}

/** Where one file settles a city at once, that comes first. */
function goToFirstConflict(): boolean {
  const place = document.querySelector<HTMLElement>(`[${AT_ONCE}], [${CONFLICT}] button`);
  place?.focus();
  return place !== null;
}

function goToQuestion(): void {
  document.querySelector<HTMLElement>("[data-way]")?.focus();
}

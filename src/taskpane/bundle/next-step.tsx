/** At the foot of Bundelen, in few words: what is open, what a file changes, and the one thing to do next. The rest is in the list above it. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { isEmptyDraft } from "../../actions/write-bundle";
import type { StillOpen } from "../../domain/measurement/still-open";
import { bundleTexts } from "../../locales/bundle";
import type { Locale } from "../../locales/locale";
import { standingTexts } from "../../locales/standing";
import { Foot } from "../look/foot";
import { useMeaning } from "../meaning";
import type { Onward } from "../onward";
import { briefWithMedians } from "../view/open-medians";
import { BeforeWriting, type BeforeWritingProps, WriteButton, type WriteButtonProps } from "./before-writing";
import { contestedOf, nothingToWrite } from "./bundle-view";
import { otherPeriods, type SaidPeriods } from "./said-periods";
import type { Step } from "./step-of";
import { AT_ONCE, CONFLICT, goToConflict } from "./use-go-on";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  words: { overflowWrap: "anywhere" },
});

/** What is open beyond this is on the board. */
const FEW = 2;

export interface NextStepProps extends BeforeWritingProps, Omit<WriteButtonProps, "appearance"> {
  readonly step: Step;
  readonly open: StillOpen;
  /** Of which meting the files are. */
  readonly said: SaidPeriods;
  /** How many files wait until someone says what their scores are. */
  readonly waiting: number;
  /** Where a bundle that is written leads: tabs, by their names, the likeliest first. */
  readonly onward: readonly Onward[];
  /** How many cells of the workbook do not count, of which Controleren offers what was meant. */
  readonly corrections: number;
  /** Of which themes the workbook has another median by now than is published. */
  readonly changed: readonly string[];
  /** The message below says of which. */
  readonly saysMedians: boolean;
}

export function NextStep(props: NextStepProps) {
  const { step, open, waiting, working, onWrite, onward, changed, saysMedians, corrections, said, ...written } = props;
  const { locale } = useMeaning();
  const { next, period: measurement } = bundleTexts(locale);
  const styles = useStyles();
  const { draft, files } = written;
  const { conflicts, period, older } = draft.consolidation;
  const otherwise = otherPeriods(said, period);
  const late = [...new Set(older.map(({ file }) => file))];
  const [first] = conflicts;
  return (
    <Foot label={next.label}>
      <div role="status" className={styles.words}>
        {step === "write" && <BeforeWriting {...written} />}
        {isEmptyDraft(draft) && files.length > 0 && (
          <Text block>{nothingToWrite({ open, unplaced: draft.unplaced }, true, locale)}</Text>
        )}
        {late.length > 0 && (
          <Text block weight="semibold">
            {next.older(late)}
          </Text>
        )}
        {otherwise.length > 0 && (
          <Text block weight="semibold">
            {measurement.others(otherwise, period)}
          </Text>
        )}
        <Text size={200} block>
          {[
            ...(draft.takesPeriod && files.length > 0 ? [next.period(period)] : []),
            openText({ open, changed, saysMedians, step }, locale),
          ].join(" ")}
        </Text>
      </div>
      <div className={styles.buttons}>
        {step === "questions" && (
          <Button appearance="primary" onClick={goToQuestion}>
            {next.questions(waiting)}
          </Button>
        )}
        {step === "conflicts" && first && (
          <Button
            appearance="primary"
            onClick={() => {
              if (!goToFirstConflict()) goToConflict(first);
            }}
          >
            {next.conflicts(contestedOf(conflicts))}
          </Button>
        )}
        {step === "write" && <WriteButton appearance="primary" working={working} onWrite={onWrite} />}
        {step === "onward" &&
          onward.map(({ name, text, onGo }, at) => (
            <Button key={name} appearance={at === 0 ? "primary" : "secondary"} onClick={onGo}>
              {name === "check" ? standingTexts(locale).correctFirst(corrections) : next.goTo(text)}
            </Button>
          ))}
      </div>
    </Foot>
  );
}

/** What the button counts is not said a second time; that nothing is open, only where it says nothing. */
const SAID_BY: Partial<Record<Step, "asked" | "contested">> = { questions: "asked", conflicts: "contested" };

function openText(
  { open, changed, saysMedians, step }: Pick<NextStepProps, "open" | "changed" | "saysMedians" | "step">,
  locale: Locale,
): string {
  const without = SAID_BY[step];
  const brief = briefWithMedians(open, changed, { few: FEW, without, areTold: saysMedians, locale }).join(" · ");
  if (brief !== "") return bundleTexts(locale).next.open(brief);
  return without ? "" : standingTexts(locale).open(open);
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

/** One step of a theme's global score: which score, why, who and when. What is no score, or has no reason, is told here. */
import { shareTexts } from "../../locales/share";
import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { highestLevel, lowestLevel } from "../../domain/definition/definition";
import type { GlobalScore } from "../../domain/global-score/global-score";
import { LEDGER_STEPS, type LedgerStep } from "../../domain/global-score/ledger";
import { readNumber } from "../../domain/score/phrase";
import { readScore } from "../../domain/score/read-score";
import type { Step } from "../../layout/plan/step-writes";
import { usePanel } from "../look/form-panel";
import { openedBy } from "../look/keep-focus";
import { useMeaning } from "../meaning";
import type { ShareSession } from "./share-session";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  score: { width: "240px", maxWidth: "100%" },
  narrow: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface StepFormProps {
  readonly global: GlobalScore;
  readonly session: ShareSession;
  readonly working: boolean;
  readonly onRecord: (step: Step) => void;
  readonly onGoTo: (step: LedgerStep) => void;
  readonly onClose: () => void;
}

/** Of the button that opens it. */
export function stepKey(themeId: string): string {
  return `step ${themeId}`;
}

export function StepForm(props: StepFormProps) {
  const { global } = props;
  const { locale } = useMeaning();
  const words = shareTexts(locale).global;
  // What is published has passed the steps before, taken or not: whoever opens it again looks at that.
  const isPublished = global.steps.published !== undefined;
  const left = isPublished ? undefined : LEDGER_STEPS.find((each) => global.steps[each] === undefined);
  const next = left ?? "published";
  const [step, setStep] = useState<LedgerStep>(next);
  const entry = global.steps[step];
  return (
    <div
      {...openedBy(stepKey(global.theme.id))}
      className={usePanel()}
      onKeyDown={({ key }) => {
        if (key === "Escape") props.onClose();
      }}
    >
      <Field label={words.step}>
        <Select
          value={step}
          onChange={(_, { value }) => {
            setStep(LEDGER_STEPS.find((each) => each === value) ?? step);
          }}
        >
          {LEDGER_STEPS.map((each) => (
            <option key={each} value={each}>
              {locale.pane.made.steps[each]}
            </option>
          ))}
        </Select>
      </Field>
      {/* Another step, or one that was written meanwhile, begins with what is there. */}
      <Fields key={`${step} ${JSON.stringify(entry)}`} {...props} step={step} />
    </div>
  );
}

function Fields({ global, session, working, onRecord, onGoTo, step }: StepFormProps & { readonly step: LedgerStep }) {
  const { locale, definition } = useMeaning();
  const words = shareTexts(locale).global;
  const { score: scoreWords } = locale.pane;
  const styles = useStyles();
  const entry = global.steps[step];
  const { person: remembered, date: today } = useSyncExternalStore(session.subscribe, session.state);
  const [text, setText] = useState(
    entry === undefined || entry.value === null ? (entry?.raw ?? "") : locale.number(entry.value),
  );
  const [reason, setReason] = useState(entry?.reason ?? "");
  const [person, setPerson] = useState(entry?.person ?? remembered);
  const [date, setDate] = useState(entry?.date ?? today);
  const [tried, setTried] = useState(false);
  // As every score cell is read: a colour in words as well.
  const { score, findings } = readScore({ value: text }, definition);
  const { value } = score;
  const isAmbiguous = findings.some(({ code }) => code === "score-ambiguous-colour");
  const inWords = value !== null && readNumber(text.trim()) === undefined;
  const [lowest, highest] = [lowestLevel(definition), highestLevel(definition)].map((level) =>
    locale.number(level.value),
  );
  const wrong = (is: boolean, message: string) =>
    tried && is && { validationMessage: message, validationState: "error" as const };

  return (
    <form
      noValidate
      style={{ display: "contents" }}
      onSubmit={(event) => {
        event.preventDefault();
        const { currentTarget } = event;
        setTried(true);
        if (value === null || reason.trim() === "") {
          currentTarget.querySelector<HTMLElement>(value === null ? "input" : "textarea")?.focus();
          return;
        }
        session.set({ person: person.trim() });
        onRecord({ themeId: global.theme.id, step, value, reason, person, date });
      }}
    >
      <Field
        label={words.score}
        {...(inWords && { hint: words.reads(locale.number(value)) })}
        {...wrong(
          value === null,
          isAmbiguous ? words.ambiguous(text.trim()) : scoreWords.refused(lowest ?? "", highest ?? ""),
        )}
      >
        <Input
          className={styles.score}
          value={text}
          onChange={(_, data) => {
            setText(data.value);
          }}
        />
      </Field>
      <Field label={words.reason} required {...wrong(reason.trim() === "", words.reasonMissing)}>
        <Textarea
          resize="vertical"
          value={reason}
          onChange={(_, data) => {
            setReason(data.value);
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={words.person} hint={words.personHint}>
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow }}
            value={person}
            onChange={(_, data) => {
              setPerson(data.value);
            }}
          />
        </Field>
        <Field label={words.date}>
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow }}
            type="date"
            value={date}
            onChange={(_, data) => {
              setDate(data.value);
            }}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={working}>
          {words.record}
        </Button>
        {entry && (
          <Button
            disabledFocusable={working}
            onClick={() => {
              onRecord({ themeId: global.theme.id, step, value: null, reason: "", person: "", date: "" });
            }}
          >
            {words.takeBack}
          </Button>
        )}
        <Button
          appearance="subtle"
          aria-label={words.goTo(global.theme.name)}
          onClick={() => {
            onGoTo(step);
          }}
        >
          {locale.pane.goTo}
        </Button>
      </div>
    </form>
  );
}

/**
 * One step of a theme's global score: which score, why, who and when. What is no score, or has no reason, is told here; what was typed
 * stays until it is kept or given up, whatever step is chosen and whatever closes the form.
 */
import { shareTexts } from "../../locales/share";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { LEDGER_STEPS, type LedgerStep } from "../../domain/global-score/ledger";
import { readNumber } from "../../domain/score/phrase";
import { readScore } from "../../domain/score/read-score";
import type { Step } from "../../layout/plan/step-writes";
import { usePanel } from "../look/form-panel";
import { openedBy } from "../look/keep-focus";
import { useMeaning } from "../meaning";
import { scoreRefusal } from "../view/score-refusal";
import type { ShareSession } from "./share-session";
import type { SharedTheme } from "./share-view";
import { outsideText } from "./share-words";
import { SignedFields } from "./signed-fields";
import { fieldsOf, isUnsaved, NO_DRAFT, type StepField } from "./step-draft";

const useStyles = makeStyles({
  score: { width: "240px", maxWidth: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface StepFormProps {
  readonly shared: SharedTheme;
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

export function StepForm({ shared: { global, figures }, session, working, onRecord, onGoTo, onClose }: StepFormProps) {
  const { locale, definition } = useMeaning();
  const words = shareTexts(locale).global;
  const styles = useStyles();
  const themeId = global.theme.id;
  const remembered = useSyncExternalStore(session.atWork.subscribe, session.atWork.name);
  const { date: today, drafts } = useSyncExternalStore(session.subscribe, session.state);
  const draft = drafts[themeId] ?? NO_DRAFT;
  // What is published has passed the steps before, taken or not: whoever opens it again looks at that.
  const isPublished = global.steps.published !== undefined;
  const left = isPublished ? undefined : LEDGER_STEPS.find((each) => global.steps[each] === undefined);
  const [step, setStep] = useState<LedgerStep>(draft.step ?? left ?? "published");
  const entry = global.steps[step];
  const usual = { person: remembered, date: today };
  const fields = fieldsOf(draft, entry, { usual, number: locale.number });
  const type = (field: StepField, text: string) => {
    session.draft(themeId, { step, typed: { ...draft.typed, [field]: text } });
  };
  /** Of which step nothing could be kept, when that was tried. */
  const [tried, setTried] = useState<LedgerStep>();
  // As every score cell is read: a colour in words as well.
  const { value } = readScore({ value: fields.score }, definition).score;
  const inWords = value !== null && readNumber(fields.score.trim()) === undefined;
  const hint = [inWords ? words.reads(locale.number(value)) : "", outsideText(value, figures, locale)].join(" ").trim();
  const isMissing = fields.reason.trim() === "";

  return (
    <form
      {...openedBy(stepKey(themeId))}
      className={usePanel()}
      noValidate
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const { currentTarget } = event;
        const isRefused = value === null || isMissing;
        setTried(isRefused ? step : undefined);
        if (isRefused) {
          currentTarget.querySelector<HTMLElement>(value === null ? "input" : "textarea")?.focus();
          return;
        }
        const { reason, person, date } = fields;
        session.atWork.say(person.trim());
        onRecord({ themeId, step, value, reason, person, date });
      }}
    >
      <Field label={words.step}>
        <Select
          value={step}
          onChange={(_, { value: chosen }) => {
            const next = LEDGER_STEPS.find((each) => each === chosen) ?? step;
            setStep(next);
            if (isUnsaved(draft)) session.draft(themeId, { ...draft, step: next });
          }}
        >
          {LEDGER_STEPS.map((each) => (
            <option key={each} value={each}>
              {locale.pane.made.steps[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.score}
        {...(hint !== "" && { hint })}
        {...(tried === step &&
          value === null && {
            validationMessage: scoreRefusal(fields.score, locale, definition),
            validationState: "error" as const,
          })}
      >
        <Input
          className={styles.score}
          value={fields.score}
          onChange={(_, { value: text }) => {
            type("score", text);
          }}
        />
      </Field>
      <SignedFields fields={fields} lacksReason={tried === step && isMissing} onType={type} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={working}>
          {words.record}
        </Button>
        {entry && (
          <Button
            disabledFocusable={working}
            onClick={() => {
              // Emptied, it is as if nobody had tried yet.
              setTried(undefined);
              onRecord({ themeId, step, value: null, reason: "", person: "", date: "" });
            }}
          >
            {words.takeBack}
          </Button>
        )}
        {isUnsaved(draft) && (
          <Button
            onClick={() => {
              session.draft(themeId);
              onClose();
            }}
          >
            {words.dropDraft}
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

/** How pairs are proposed, and when the programme begins: in short, and to change. It counts once it is written. */
import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { changedIn, type ChangedSettings } from "../../actions/twinning-edits";
import { readNumber } from "../../domain/score/phrase";
import type { TwinningRecord } from "../../domain/twinning/record";
import { learnTexts } from "../../locales/learn";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { useOpening } from "../look/use-opening";
import { useLearnLook } from "./learn-look";

type Settable = Pick<TwinningRecord, "settings" | "programme">;

export interface SettingsProps {
  readonly record: Settable;
  readonly onSet: (changed: ChangedSettings) => void;
  /** `undefined` while the workbook has no Twinning. */
  readonly onGoTo: (() => void) | undefined;
}

export function Settings({ record, onSet, onGoTo }: SettingsProps) {
  const { locale } = useMeaning();
  const words = learnTexts(locale).settings;
  const look = useLearnLook();
  const { here, open, setOpen, onKeyDown } = useOpening<"settings">();
  const { minimum, difference, perDonor, perLearner } = record.settings;
  const { number } = locale;
  return (
    <Section title={words.title}>
      <Text size={200}>
        {words.inShort({
          ...{ minimum: number(minimum), difference: number(difference) },
          ...{ perDonor: number(perDonor), perLearner: number(perLearner) },
        })}
      </Text>
      <div ref={here} onKeyDown={onKeyDown}>
        {open ? (
          <OpenForm
            record={record}
            onCancel={() => {
              setOpen(undefined);
            }}
            onSet={(changed) => {
              setOpen(undefined);
              onSet(changed);
            }}
          />
        ) : (
          <div className={look.row}>
            <Button
              size="small"
              data-opens="settings"
              aria-label={words.changeOf}
              onClick={() => {
                setOpen("settings");
              }}
            >
              {words.change}
            </Button>
            {onGoTo && (
              <Button size="small" onClick={onGoTo}>
                {words.goTo}
              </Button>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}

const NUMBERS = ["minimum", "difference", "perDonor", "perLearner", "months"] as const;
type NumberId = (typeof NUMBERS)[number];

interface OpenFormProps extends Pick<SettingsProps, "record" | "onSet"> {
  readonly onCancel: () => void;
}

function OpenForm({ record, onSet, onCancel }: OpenFormProps) {
  const { locale } = useMeaning();
  const words = learnTexts(locale).settings;
  const look = useLearnLook();
  /** As it was when the form was opened: what is filled in was filled in beside that. */
  const [opened] = useState<Settable>(record);
  const given: Readonly<Record<NumberId, number>> = { ...opened.settings, months: opened.programme.months };
  const [texts, setTexts] = useState<Readonly<Partial<Record<NumberId, string>>>>({});
  const [start, setStart] = useState(opened.programme.start);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const textOf = (id: NumberId) => texts[id] ?? locale.number(given[id]);
  const wrong = (id: NumberId) => wrongIn(id, readNumber(textOf(id).trim()));
  return (
    <form
      ref={form}
      noValidate
      className={look.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const first = NUMBERS.find((id) => wrong(id) !== undefined);
        if (first !== undefined) {
          form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
          return;
        }
        const value = (id: NumberId) => readNumber(textOf(id).trim()) ?? given[id];
        const [minimum, difference, perDonor, perLearner, months] = NUMBERS.map(value) as [
          ...[number, number, number, number, number],
        ];
        const changed = changedIn(opened, {
          settings: { minimum, difference, perDonor, perLearner },
          programme: { ...opened.programme, start, months },
        });
        const isChanged = [changed.settings, changed.programme].some((each) => Object.keys(each).length > 0);
        if (isChanged) onSet(changed);
        else onCancel();
      }}
    >
      <div className={look.two}>
        {NUMBERS.map((id) => {
          const found = tried ? wrong(id) : undefined;
          return (
            <Field
              key={id}
              label={words.names[id]}
              {...(found && { validationMessage: words.wrong[found], validationState: "error" as const })}
            >
              <Input
                name={id}
                inputMode="decimal"
                className={look.narrow}
                input={{ className: look.narrow }}
                value={textOf(id)}
                onChange={(_, { value }) => {
                  setTexts({ ...texts, [id]: value });
                }}
              />
            </Field>
          );
        })}
        <Field label={words.names.start}>
          <Input
            type="date"
            className={look.narrow}
            input={{ className: look.narrow }}
            value={start}
            onChange={(_, { value }) => {
              setStart(value);
            }}
          />
        </Field>
      </div>
      <div className={look.row}>
        <Button type="submit" appearance="primary">
          {words.use}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

function wrongIn(id: NumberId, value: number | undefined): "number" | "count" | "months" | "difference" | undefined {
  if (value === undefined)
    return id === "minimum" || id === "difference" ? "number" : id === "months" ? "months" : "count";
  if (id === "difference" && value < 0) return "difference";
  if (id === "months" && (!Number.isInteger(value) || value < 1)) return "months";
  return (id === "perDonor" || id === "perLearner") && (!Number.isInteger(value) || value < 0) ? "count" : undefined;
}

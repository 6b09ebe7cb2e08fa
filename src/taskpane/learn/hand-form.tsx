/** A pair that the scores need not propose, with the reason for it: pinned, and marked where they do not. */
import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Decision } from "../../domain/twinning/pairing";
import { pairingKey } from "../../domain/twinning/pairing";
import type { Hit } from "../../domain/twinning/hits";
import { learnTexts } from "../../locales/learn";
import { useMeaning } from "../meaning";
import { useOpening } from "../look/use-opening";
import { useLearnLook } from "./learn-look";

export interface HandFormProps {
  readonly hits: readonly Hit[];
  readonly valueIn: (cityId: string, themeId: string) => number | null;
  /** The city that is looked at learns, until another is chosen. */
  readonly cityId: string;
  readonly onPin: (decision: Decision) => void;
}

export function HandForm(props: HandFormProps) {
  const { locale } = useMeaning();
  const words = learnTexts(locale).hand;
  const { here, open, setOpen, onKeyDown } = useOpening<"hand">();
  return (
    <div ref={here} onKeyDown={onKeyDown}>
      {open ? (
        <OpenForm
          {...props}
          onCancel={() => {
            setOpen(undefined);
          }}
        />
      ) : (
        <Button
          data-opens="hand"
          onClick={() => {
            setOpen("hand");
          }}
        >
          {words.open}
        </Button>
      )}
    </div>
  );
}

function OpenForm({ hits, valueIn, cityId, onPin, onCancel }: HandFormProps & { readonly onCancel: () => void }) {
  const { locale, definition } = useMeaning();
  const { hand: words, city } = learnTexts(locale);
  const look = useLearnLook();
  const [themeId, setTheme] = useState(definition.themes[0]?.id ?? "");
  const [learner, setLearner] = useState(cityId);
  const [donor, setDonor] = useState(definition.cities.find(({ id }) => id !== cityId)?.id ?? "");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const why = useRef<HTMLInputElement>(null);
  const isSame = learner === donor;
  const isMissing = reason.trim() === "";
  const shown = (id: string) => {
    const value = valueIn(id, themeId);
    return value === null ? city.noScore : locale.number(value);
  };
  const isEligible = hits.some((hit) => pairingKey(hit) === pairingKey({ themeId, learner, donor }));
  const choices = [
    [words.theme, definition.themes, themeId, setTheme],
    [words.learner, definition.cities, learner, setLearner],
    [words.donor, definition.cities, donor, setDonor],
  ] as const;
  return (
    <form
      className={look.form}
      noValidate
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isSame) event.currentTarget.querySelectorAll("select")[2]?.focus();
        else if (isMissing) why.current?.focus();
        if (isMissing || isSame) return;
        onCancel();
        onPin({ themeId, learner, donor, reason: reason.trim() });
      }}
    >
      {choices.map(([label, among, value, choose]) => (
        <Field key={label} label={label}>
          <Select
            value={value}
            onChange={(_, chosen) => {
              choose(chosen.value);
            }}
          >
            {among.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Text size={200} role="status">
        {isSame ? words.sameCity : isEligible ? words.eligible : words.notEligible(shown(learner), shown(donor))}
      </Text>
      <Field
        label={words.reason}
        hint={learnTexts(locale).city.keeps}
        required
        {...(tried && isMissing && { validationMessage: words.reasonMissing, validationState: "error" as const })}
      >
        <Input
          className={look.narrow}
          input={{ className: look.narrow, ref: why }}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={look.row}>
        <Button type="submit" appearance="primary">
          {words.add}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

/** Which meting the bundle will be: what the files agree on, to change before it is written; what they say, where they do not agree. */
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { bundleTexts } from "../../locales/bundle";
import { useMeaning } from "../meaning";
import type { SaidPeriods } from "./said-periods";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

export interface PeriodFormProps {
  /** As it will be written; empty where nobody says it. */
  readonly period: string;
  readonly said: SaidPeriods;
  readonly onSay: (period: string) => void;
}

/** Another one is drafted when the field is left: with every letter, all files would be gone through. */
export function PeriodForm({ period, said, onSay }: PeriodFormProps) {
  const words = bundleTexts(useMeaning().locale).period;
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const say = () => {
    if (typed !== undefined && typed.trim() !== period) onSay(typed.trim());
    setTyped(undefined);
  };
  return (
    <Field label={words.label} hint={words.hint(said.names, said.silent)}>
      <Input
        className={styles.narrow}
        input={{ className: styles.narrow }}
        value={typed ?? period}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onBlur={say}
        onKeyDown={({ key }) => {
          if (key === "Enter") say();
        }}
      />
    </Field>
  );
}

/** Why, who and when: as every step of a global score is kept, whether it is one of a theme or many at once. */
import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { LedgerEntry } from "../../domain/global-score/ledger";
import { shareTexts } from "../../locales/share";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    // One below the other where a date would be cut off.
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 120px), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  narrow: { minWidth: 0, width: "100%" },
});

export type Signed = Pick<LedgerEntry, "reason" | "person" | "date">;

export interface SignedFieldsProps {
  readonly fields: Signed;
  /** It was tried without a reason. */
  readonly lacksReason: boolean;
  readonly onType: (field: keyof Signed, text: string) => void;
}

export function SignedFields({ fields, lacksReason, onType }: SignedFieldsProps) {
  const words = shareTexts(useMeaning().locale).global;
  const styles = useStyles();
  const narrow = { className: styles.narrow, input: { className: styles.narrow } };
  const typed = (field: keyof Signed) => ({
    value: fields[field],
    onChange: (_: unknown, { value }: { readonly value: string }) => {
      onType(field, value);
    },
  });
  return (
    <>
      <Field
        label={words.reason}
        required
        {...(lacksReason && { validationMessage: words.reasonMissing, validationState: "error" as const })}
      >
        <Textarea resize="vertical" {...typed("reason")} />
      </Field>
      <div className={styles.pair}>
        <Field label={words.person} hint={words.personHint}>
          <Input {...narrow} {...typed("person")} />
        </Field>
        <Field label={words.date}>
          <Input {...narrow} type="date" {...typed("date")} />
        </Field>
      </div>
    </>
  );
}

/** What building a table anew would keep, and what has no place there, before anything is done. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Rebuild } from "../../layout/plan/rebuild";
import { layOutTexts } from "../../locales/lay-out";
import { useFormFocus } from "../look/form-panel";
import { LAY_OUT } from "../look/keep-focus";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface RebuildFormProps {
  readonly rebuild: Rebuild;
  /** Why it is built anew: by another model, or the grid of one city as her form. */
  readonly into: "model" | "form";
  readonly working: boolean;
  readonly onRebuild: () => void;
  readonly onClose: () => void;
}

export function RebuildForm({ rebuild, into, working, onRebuild, onClose }: RebuildFormProps) {
  const { locale } = useMeaning();
  const { cancel } = locale.pane;
  const layOut = layOutTexts(locale);
  const words = { ...layOut.rebuild, ...(into === "form" && layOut.intoForm) };
  const styles = useStyles();
  const { plan, former, scores, withoutPlace, isOtherScale } = rebuild;
  return (
    <Section title={words.title}>
      <Text>{words.why}</Text>
      <div className={styles.preview} role="status">
        <Text weight="semibold">{words.adds(plan.sheets.map(({ name }) => name))}</Text>
        <Text>{isOtherScale ? words.otherScale : words.keeps(scores)}</Text>
        {withoutPlace.length > 0 && (
          <>
            <Text>{words.withoutPlace}</Text>
            <LongList items={withoutPlace} className={styles.list}>
              {({ sheet, heading, cells }) => <li key={`${sheet} ${heading}`}>{words.cells(sheet, heading, cells)}</li>}
            </LongList>
          </>
        )}
        <Text>{words.former(former)}</Text>
      </div>
      <form
        {...useFormFocus(LAY_OUT, onClose)}
        className={styles.buttons}
        onSubmit={(event) => {
          event.preventDefault();
          onRebuild();
        }}
      >
        <Button type="submit" appearance="primary" disabledFocusable={working}>
          {words.apply}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </form>
    </Section>
  );
}

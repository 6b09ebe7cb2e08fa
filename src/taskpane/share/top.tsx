/** Where cities vote; and once they did, what the votes come to: each recommendation with its points and why it is in the top or not, and a button to take the top over. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { shareTexts } from "../../locales/share";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { addPublishingTask, takeTopTask } from "./share-tasks";
import type { SharedTop } from "./share-view";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

export interface TopProps {
  readonly store: PaneStore;
  readonly top: SharedTop;
  readonly working: boolean;
}

export function Top({ store, top: { placed, voters, cities }, working }: TopProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).top;
  const styles = useStyles();
  return (
    <Section title={words.title}>
      <Text size={200} className={styles.quiet}>
        {words.explanation(voters, cities)}
      </Text>
      <ul className={styles.list}>
        {placed.map(({ candidate: { number, text }, points, verdict, why }, index) => {
          const others = "others" in why ? why.others.join(", ") : "";
          return (
            <li key={`${String(index)} ${number}`} className={styles.item} data-verdict={verdict}>
              <Text weight={verdict === "out" ? "regular" : "semibold"}>
                {[number, text].filter(Boolean).join(". ")}
              </Text>
              <Text size={200} className={styles.quiet}>
                {[...(points === null ? [] : [words.points(locale.number(points))]), words.why[why.code](others)].join(
                  " · ",
                )}
              </Text>
            </li>
          );
        })}
      </ul>
      <Button className={styles.button} disabledFocusable={working} onClick={() => void store.run(takeTopTask(words))}>
        {words.take}
      </Button>
    </Section>
  );
}

export interface NoVotesProps extends Pick<TopProps, "store" | "working"> {
  /** Where cities vote; `undefined` where the workbook has no such sheet. */
  readonly sheet: string | undefined;
}

/** Until somebody votes: where that is done. */
export function NoVotes({ store, sheet, working }: NoVotesProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).top;
  const styles = useStyles();
  return (
    <Section title={words.title}>
      <Text size={200} className={styles.quiet}>
        {sheet === undefined ? words.noSheet : words.noVotes(sheet)}
      </Text>
      {sheet === undefined ? (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={working}
          onClick={() => void store.run(addPublishingTask("prioritisation"))}
        >
          {words.addSheet}
        </Button>
      ) : (
        <Button size="small" className={styles.button} onClick={() => void store.goTo({ sheet, row: 0, column: 0 })}>
          {words.goTo(sheet)}
        </Button>
      )}
    </Section>
  );
}

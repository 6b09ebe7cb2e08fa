/** Which row or column is the score: what there is to choose from, side by side, with one click for each. Of tables that compete for one city, all of it. */
import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import { wayTexts } from "../../locales/ways";
import { useMeaning } from "../meaning";
import { scaleEnds } from "../view/scale-ends";
import { askedTogether, type Question, questionKey } from "./one-question";
import { TableOptions } from "./table-options";
import { type Chosen, optionsOf } from "./way-view";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  place: { paddingTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface TableQuestionProps {
  readonly question: Question;
  /** Of the heading, below that of what it is part of. */
  readonly level: "h2" | "h3";
  /** What becomes of the choice. */
  readonly kept: string;
  readonly working: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

export function TableQuestion({ question, level, kept, working, onChoose }: TableQuestionProps) {
  const { locale, definition } = useMeaning();
  const words = wayTexts(locale);
  const styles = useStyles();
  const id = useId();
  const asked = askedTogether(question);
  if (!asked) return null;
  const isScale = question[0].verdict === "other-scale";
  const isOne = question.length === 1;
  const [place = ""] = isOne ? question.map(({ sheet, cell }) => capital(words.table(sheet, cell))) : [];
  const untilThen = isScale ? words.ask.scale(...scaleEnds(definition, locale)) : words.ask.untilThen;
  return (
    <section className={styles.card} aria-labelledby={id}>
      {/* Where one goes on when a question before it is settled. */}
      <Subtitle2 as={level} id={id} tabIndex={-1} className={styles.heading} data-way={questionKey(question)}>
        {isScale ? words.ask.otherScale(asked) : words.ask.which(asked)}
      </Subtitle2>
      <Text size={200} className={styles.quiet}>
        {isOne ? `${place}. ${untilThen}` : words.ask.amongTables(question.length)}
      </Text>
      {question.map((table) => {
        const { rivals, others } = optionsOf(table);
        return (
          <Fragment key={table.key}>
            {!isOne && (
              <Text weight="semibold" className={styles.place}>
                {capital(words.table(table.sheet, table.cell))}
              </Text>
            )}
            <TableOptions
              table={table}
              options={rivals}
              others={others}
              isOneOfSeveral={!isOne}
              working={working}
              onChoose={(chosen) => {
                onChoose(isOne ? chosen : { ...chosen, question });
              }}
            />
          </Fragment>
        );
      })}
      <Text size={200} className={styles.quiet}>
        {kept}
      </Text>
    </section>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

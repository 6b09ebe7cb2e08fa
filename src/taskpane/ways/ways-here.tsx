/** How the tables of this workbook were read: what must be chosen stands on its own, all of it folds open. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import type { Inspection } from "../../actions/inspect";
import { wayTexts } from "../../locales/ways";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { isOwnSheet } from "../view/places";
import { type Question, questionKey, together } from "./one-question";
import { TableList } from "./table-list";
import { TableQuestion } from "./table-question";
import { useWayFocus } from "./use-way-focus";
import { type WayHands, wayHands } from "./way-tasks";
import { questionsIn, type TableView, tableViews } from "./way-view";

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
});

export interface WaysHere extends WayHands {
  readonly tables: readonly TableView[];
  /** The tables in which someone must choose. */
  readonly questions: readonly TableView[];
  /** These as they are asked: those that compete for one city at once. */
  readonly asked: readonly Question[];
}

/** For the whole tab: what must be chosen stands at its top, the rest further down. */
export function useWaysHere(store: PaneStore, { reading, definition }: Inspection): WaysHere {
  const { locale } = useMeaning();
  const { notice } = useSyncExternalStore(store.subscribe, store.state);
  const made = useMemo(() => {
    const tables = tableViews(reading, definition);
    const questions = questionsIn(tables);
    const asked = together(questions);
    return { tables, questions, asked, keys: asked.map(questionKey) };
  }, [reading, definition]);
  const { keys, ...ways } = made;
  useWayFocus({ notice, reading, questions: keys });
  return { ...ways, ...useMemo(() => wayHands(store, locale, keys), [store, locale, keys]) };
}

export interface WaysProps {
  readonly ways: WaysHere;
  readonly working: boolean;
}

export function WayQuestions({ ways: { asked, choose }, working }: WaysProps) {
  const { locale } = useMeaning();
  return asked.map((question) => (
    <TableQuestion
      key={questionKey(question)}
      question={question}
      level="h2"
      kept={wayTexts(locale).ask.keptHere}
      working={working}
      onChoose={(chosen) => void choose(chosen)}
    />
  ));
}

export function WayList({
  ways: { tables, choose, forget },
  inspection,
  working,
  open,
}: WaysProps & { readonly inspection: Inspection; readonly open: boolean }) {
  const { locale } = useMeaning();
  const { list } = wayTexts(locale);
  const styles = useStyles();
  if (tables.length === 0) return null;
  return (
    <details open={open}>
      <summary className={styles.summary} data-ways="">
        {`${list.title} (${list.tables(tables.length)})`}
      </summary>
      <TableList
        tables={tables}
        mayChange={({ sheet }) => !isOwnSheet(inspection, sheet)}
        mayForget={({ isChosen }) => isChosen}
        working={working}
        onChoose={(chosen) => void choose(chosen)}
        onForget={(table) => void forget(table)}
      />
    </details>
  );
}

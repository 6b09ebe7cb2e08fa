/** What was decided and is not on the sheet yet, what that changes, and the one button that writes it. */
import { Button, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { ChangedSettings, TwinningEdit } from "../../actions/twinning-edits";
import { editKey } from "../../actions/twinning-edits";
import { cellName } from "../../host/a1";
import { learnTexts } from "../../locales/learn";
import { dayText } from "../view/day-text";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { useLearnLook } from "./learn-look";
import { Naming } from "./naming";
import { decidedAbout } from "./stay";
import type { LearnView, NamedPair } from "./learn-view";

export interface ChangesProps {
  readonly edits: readonly TwinningEdit[];
  readonly view: LearnView;
  readonly nameOf: (pair: { readonly themeId: string; readonly learner: string; readonly donor: string }) => NamedPair;
  readonly working: boolean;
  readonly onDrop: (edit: TwinningEdit) => void;
  readonly onDropAll: () => void;
  readonly onWrite: () => void;
}

/** Each with what it becomes. */
function settingsIn(
  { settings, programme }: ChangedSettings,
  names: ReturnType<typeof learnTexts>["settings"]["names"],
  number: (value: number) => string,
): readonly string[] {
  const { start, months } = programme;
  const numbers = { ...settings, ...(months !== undefined && { months }) };
  const ids = ["minimum", "difference", "perDonor", "perLearner", "months"] as const;
  return [
    ...ids.flatMap((id) => (numbers[id] === undefined ? [] : [`${names[id]} ${number(numbers[id])}`])),
    ...(start === undefined ? [] : [`${names.start} ${start === "" ? "–" : dayText(start)}`]),
  ];
}

export function Changes({ edits, view, nameOf, working, onDrop, onDropAll, onWrite }: ChangesProps) {
  const { locale } = useMeaning();
  const { changes: words, pair: pairName, settings, why, waiting } = learnTexts(locale);
  const look = useLearnLook();
  const { change } = view;
  const added = change.plan.sheets.map(({ name }) => name);
  const adds = useId();
  const called = (pair: Parameters<typeof nameOf>[0]) => {
    const { names } = nameOf(pair);
    return pairName(names.theme, names.learner, names.donor);
  };
  const sayOf = (edit: TwinningEdit) => {
    if (edit.kind === "set") return words.decided.set(settingsIn(edit, settings.names, locale.number));
    if (edit.kind === "free") return words.decided.free(called(edit.pair));
    const { decision } = edit;
    if (edit.kind === "ban") return words.decided.ban(called(decision), edit.unpins);
    const said = words.decided.pin(called(decision));
    if (edit.insteadOf === undefined) return said;
    return `${said} (${words.decided.insteadOf(nameOf({ ...decision, donor: edit.insteadOf }).names.donor)})`;
  };
  if (change.kind === "same" && edits.length === 0) return <Text>{words.same(change.sheet)}</Text>;
  return (
    <Section title={words.title}>
      {edits.length === 0 && <Text>{change.kind === "new" ? words.absent : words.stale}</Text>}
      {edits.length > 0 && (
        <>
          <ul className={look.list}>
            {edits.map((edit) => (
              <li key={editKey(edit)} className={look.item} {...decidedAbout(editKey(edit))}>
                <Text>{sayOf(edit)}</Text>
                <Button
                  size="small"
                  className={look.button}
                  aria-label={words.dropOf(sayOf(edit))}
                  onClick={() => {
                    onDrop(edit);
                  }}
                >
                  {words.drop}
                </Button>
              </li>
            ))}
          </ul>
          <Text role="status">{words.changing(view.changes.length)}</Text>
          <ul className={look.list} data-changes="">
            {view.changes.map(({ key, names, from, to, match, waits }) => (
              <li key={key} className={look.item}>
                <Text size={200} block>
                  {words.changed(names, { from, to })}
                </Text>
                {match && (
                  <Text size={200} className={look.quiet}>
                    {why(match)}
                  </Text>
                )}
                {!match && waits && (
                  <Naming names={waits.donors} sentence={(named) => waiting(waits.need, named, view.record.settings)} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {change.kind === "beside" && (
        <Text size={200}>
          {words.beside(change.sheet, change.cell ? cellName(change.cell.row, change.cell.column) : "")}
        </Text>
      )}
      {added.length > 0 && (
        <Text id={adds} size={200}>
          {words.adds(added)}
        </Text>
      )}
      <div className={look.row}>
        <Button
          appearance="primary"
          disabledFocusable={working}
          onClick={onWrite}
          data-write=""
          {...(added.length > 0 && { "aria-describedby": adds })}
        >
          {change.kind === "new" || change.kind === "beside" ? words.writeNew : words.write}
        </Button>
        {edits.length > 0 && <Button onClick={onDropAll}>{words.dropAll}</Button>}
      </div>
    </Section>
  );
}

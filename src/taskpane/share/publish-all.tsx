/**
 * Publishing every median as it is: once why, who and when, for all themes that have one and are not published yet, apart from those of
 * which a step is being written, or was kept before publishing. It stands above the export as long as something is open, also where that is to be
 * published by itself, and goes on there when nothing is.
 */
import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { type LeftTheme, mediansToPublish } from "../../actions/publish-medians";
import { nameIn } from "../../domain/definition/definition";
import type { CitySubject } from "../../domain/definition/subject";
import { shareTexts } from "../../locales/share";
import { usePanel } from "../look/form-panel";
import { Section } from "../look/section";
import { useOpening } from "../look/use-opening";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import type { ShareSession } from "./share-session";
import { publishMediansTask } from "./share-tasks";
import { type ShareView, unpublishedIn } from "./share-view";
import { unsavedThemes } from "./step-draft";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    // One below the other where a date would be cut off.
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 120px), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  narrow: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface PublishAllProps {
  readonly store: PaneStore;
  readonly session: ShareSession;
  readonly view: ShareView;
  /** Where cells contradict each other. */
  readonly conflicts: readonly CitySubject[];
  readonly working: boolean;
}

export function PublishAll(props: PublishAllProps) {
  const { locale } = useMeaning();
  const { here, open: isOpen, setOpen, onKeyDown } = useOpening<"publish-all">();
  const { drafts } = useSyncExternalStore(props.session.subscribe, props.session.state);
  const { inspection } = props.view;
  const except = useMemo(() => unsavedThemes(drafts), [drafts]);
  // Asked of what publishes, so that it does what is said here.
  const { steps, left } = useMemo(
    () => mediansToPublish({ inspection, except, reason: "", person: "", date: "" }),
    [inspection, except],
  );
  const leftFor = (why: LeftTheme["why"]) => left.flatMap((each) => (each.why === why ? each.theme.name : []));
  const drafted = leftFor("draft");
  const contested = steps.flatMap(({ themeId }) =>
    props.conflicts.some(({ subjectId }) => subjectId === themeId) ? nameIn(inspection.definition.themes, themeId) : [],
  );
  const count = steps.length + drafted.length;
  // All is published: who takes that back, does not find the form as it was before.
  useEffect(() => {
    if (count === 0) setOpen(undefined);
  }, [count, setOpen]);
  const unpublished = unpublishedIn(props.view).length;
  if (unpublished === 0 || props.view.ledgerSheet === undefined) return null;
  const words = shareTexts(locale).global.all;
  return (
    <Section title={words.title(unpublished)}>
      {drafted.length > 0 && <Text size={200}>{words.withDraft(drafted.join(", "))}</Text>}
      {(["workshop", "estimate", "nowhere"] as const).map((step) => {
        const themes = leftFor(step);
        return (
          themes.length > 0 && (
            <Text key={step} size={200}>
              {words.left[step](themes.join(", "))}
            </Text>
          )
        );
      })}
      {contested.length > 0 && <Text size={200}>{words.contested(contested.join(", "))}</Text>}
      {count > 0 && (
        <div ref={here} onKeyDown={onKeyDown}>
          {isOpen ? (
            <AllForm
              {...props}
              count={steps.length}
              except={except}
              onCancel={() => {
                setOpen(undefined);
              }}
            />
          ) : (
            <Button
              data-opens="publish-all"
              disabledFocusable={props.working}
              onClick={() => {
                setOpen("publish-all");
              }}
            >
              {words.open}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

interface AllFormProps extends PublishAllProps {
  /** How many are published, of those that are not yet. */
  readonly count: number;
  /** By id. */
  readonly except: readonly string[];
  readonly onCancel: () => void;
}

function AllForm({ store, session, view, working, count, except, onCancel }: AllFormProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).global;
  const styles = useStyles();
  const { date: today } = useSyncExternalStore(session.subscribe, session.state);
  const [reason, setReason] = useState("");
  const [person, setPerson] = useState(session.atWork.name());
  const [date, setDate] = useState(today);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isMissing = reason.trim() === "";

  const publish = async () => {
    session.atWork.say(person.trim());
    await store.run(publishMediansTask({ except, reason: reason.trim(), person: person.trim(), date }, locale));
    if (!store.state().problem) goOn();
  };

  return (
    <form
      ref={form}
      noValidate
      className={usePanel()}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isMissing) form.current?.querySelector("textarea")?.focus();
        else if (count > 0) void publish();
      }}
    >
      {count > 0 && <Text size={200}>{words.all.explanation(count, unpublishedIn(view).length)}</Text>}
      <Field
        label={words.reason}
        required
        {...(tried && isMissing && { validationMessage: words.reasonMissing, validationState: "error" as const })}
      >
        <Textarea
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={words.person} hint={words.personHint}>
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow }}
            value={person}
            onChange={(_, { value }) => {
              setPerson(value);
            }}
          />
        </Field>
        <Field label={words.date}>
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow }}
            type="date"
            value={date}
            onChange={(_, { value }) => {
              setDate(value);
            }}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={working || count === 0}>
          {words.all.publish(count)}
        </Button>
        <Button onClick={onCancel}>{words.all.cancel}</Button>
      </div>
    </form>
  );
}

/** What was published can leave now; where that is refused, it is to be looked at. */
function goOn(): void {
  document.querySelector<HTMLElement>("[data-make], [data-global] button")?.focus();
}

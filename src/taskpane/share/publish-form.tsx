/** Why, who and when, once for all medians that are published together; the work goes on where that can leave. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState, useSyncExternalStore } from "react";
import type { WhichMedians } from "../../actions/publish-medians";
import { shareTexts } from "../../locales/share";
import { usePanel } from "../look/form-panel";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import type { ShareSession } from "./share-session";
import { publishMediansTask } from "./share-tasks";
import { type Signed, SignedFields } from "./signed-fields";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface PublishFormProps {
  readonly store: PaneStore;
  readonly session: ShareSession;
  readonly working: boolean;
  readonly which: WhichMedians;
  /** How many are published, of how many that the title tells of. */
  readonly count: number;
  readonly of: number;
  /** By id. */
  readonly except: readonly string[];
  readonly onCancel: () => void;
}

export function PublishForm({ store, session, working, which, count, of, except, onCancel }: PublishFormProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).global;
  const styles = useStyles();
  const { date: today } = useSyncExternalStore(session.subscribe, session.state);
  const [signed, setSigned] = useState<Signed>({
    reason: which === "changed" ? words.all.changed.reason : "",
    person: session.atWork.name(),
    date: today,
  });
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { reason, person, date } = signed;
  const isMissing = reason.trim() === "";

  const publish = async () => {
    session.atWork.say(person.trim());
    const asked = { which, except, reason: reason.trim(), person: person.trim(), date };
    await store.run(publishMediansTask(asked, locale));
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
      {count > 0 && <Text size={200}>{words.all.explanation(count, of)}</Text>}
      <SignedFields
        fields={signed}
        lacksReason={tried && isMissing}
        onType={(field, text) => {
          setSigned({ ...signed, [field]: text });
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={working || count === 0}>
          {words.all.publish(count)}
        </Button>
        <Button onClick={onCancel}>{words.all.cancel}</Button>
      </div>
    </form>
  );
}

/** Whatever comes next: what was published can leave, unless something is open still; where that is refused, it is to be looked at. */
function goOn(): void {
  const next =
    document.querySelector<HTMLElement>("[data-goes-on]") ?? document.querySelector<HTMLElement>("[data-per-theme]");
  next?.focus();
}

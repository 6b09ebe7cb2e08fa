/** What comes first in Invullen while no score is chosen: the first theme that lacks one; where none does, to look it all over. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useMeaning } from "../meaning";
import { subjectText } from "../view/subject-text";
import type { ProgressListProps } from "./progress-list";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

export interface BeginProps extends ProgressListProps {
  readonly onCheck: () => void;
}

export function Begin({ progress: { city, themes }, onGoTo, onCheck }: BeginProps) {
  const { locale, definition } = useMeaning();
  const words = locale.pane.score;
  const styles = useStyles();
  if (themes.length === 0) return null;
  const { theme, next } = themes.find((each) => each.next) ?? {};
  const isNew = themes.every(({ filled, contested }) => filled + contested === 0);
  const named = (name: string) => (isNew ? words.begin(name) : words.proceed(name));
  return (
    <Button
      appearance="primary"
      className={styles.button}
      data-goes-on=""
      onClick={() => {
        if (next) onGoTo(next);
        else onCheck();
      }}
    >
      {theme && next
        ? named(city ? theme.name : subjectText({ cityId: next.cityId, subjectId: theme.id }, definition, locale))
        : words.check}
    </Button>
  );
}

/** A point of the group: what a city says is linked to it by a click, and what is linked already is taken off again. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SaidPoint } from "../../domain/points/point";
import { pointTexts } from "../../locales/points";
import { useMeaning } from "../meaning";
import { saidKey, type ShownPoint, type ShownSaid } from "./points-view";

const useStyles = makeStyles({
  point: { justifyContent: "start", textAlign: "start", fontWeight: tokens.fontWeightRegular, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  linked: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
});

export interface PointProps {
  readonly point: ShownPoint;
  readonly current: ShownSaid | undefined;
  readonly working: boolean;
  readonly onLink: (text: string) => void;
  readonly onUnlink: (said: SaidPoint) => void;
}

export function Point({ point, current, working, onLink, onUnlink }: PointProps) {
  const { locale } = useMeaning();
  const words = pointTexts(locale);
  const styles = useStyles();
  return (
    <div className={styles.linked}>
      {current ? (
        <Button
          className={styles.point}
          disabledFocusable={working}
          aria-label={words.link(current.city, current.said.text, point.text)}
          onClick={() => {
            onLink(point.text);
          }}
        >
          {point.text}
        </Button>
      ) : (
        <Text>{point.text}</Text>
      )}
      <Text size={200} className={styles.quiet}>
        {words.counted(point.howMany, point.cities)}
      </Text>
      {point.linked.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.linked(point.linked.length)}</summary>
          <div className={styles.linked}>
            {point.linked.map((each) => (
              <div key={saidKey(each)} className={styles.linked}>
                <Text size={200}>{`${each.city}: ${each.said.text}`}</Text>
                <Button
                  size="small"
                  disabledFocusable={working}
                  aria-label={words.unlinkOf(each.city, each.said.text)}
                  onClick={() => {
                    onUnlink(each.said);
                  }}
                >
                  {words.unlink}
                </Button>
              </div>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

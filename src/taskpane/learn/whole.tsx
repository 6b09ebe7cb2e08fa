/** The whole: drawn when somebody asks for it, and as a list in which each pair can be decided about; what waits, and what was decided and is not made. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { learnTexts } from "../../locales/learn";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { scaleEnds } from "../view/scale-ends";
import { NeedItem } from "./city-card";
import { useLearnLook } from "./learn-look";
import type { LearnView, ShownCity, ShownDecision } from "./learn-view";
import { type Deciding, PairItem } from "./pair-item";
import { Picture } from "./picture";
import { drawable, drawnThemes } from "./picture-layout";

const useStyles = makeStyles({
  pictures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export interface WholeProps extends Deciding {
  readonly view: LearnView;
  readonly city: ShownCity;
}

export function Whole({ view, city, ...deciding }: WholeProps) {
  const { locale, definition } = useMeaning();
  const scale = scaleEnds(definition, locale);
  const { picture: words, pair: pairName, absent } = learnTexts(locale);
  const look = useLearnLook();
  const styles = useStyles();
  // Folded, for the cities come below it.
  const [isDrawn, setDrawn] = useState(false);
  const drawn = drawable(view, city.id);
  const themes = drawnThemes(drawn);
  const nameOf = ({ names }: Pick<ShownDecision, "names">) => pairName(names.theme, names.learner, names.donor);
  return (
    <Section title={words.title}>
      {themes.length === 0 && <Text>{words.nothing}</Text>}
      {themes.length > 0 && (
        <Button
          className={look.button}
          aria-expanded={isDrawn}
          onClick={() => {
            setDrawn(!isDrawn);
          }}
        >
          {words.drawing}
        </Button>
      )}
      {isDrawn && (
        <div className={styles.pictures}>
          <Text size={200} className={look.quiet}>
            {drawn.isPart ? words.part(city.name) : words.explanation}
          </Text>
          {themes.map((theme) => (
            <Picture key={theme.id} theme={theme} cityId={city.id} most={view.record.settings.perDonor} />
          ))}
        </div>
      )}
      {view.withoutDonor.length > 0 && <Text size={200}>{words.withoutDonor(view.withoutDonor)}</Text>}
      {view.pairs.length > 0 && (
        <details>
          <summary className={look.summary}>{words.list(view.pairs.length)}</summary>
          <LongList className={look.list} items={view.pairs}>
            {(pair) => <PairItem key={pair.key} pair={pair} title={nameOf(pair)} {...deciding} />}
          </LongList>
        </details>
      )}
      {view.waiting.length > 0 && (
        <details>
          <summary className={look.summary}>{words.waits(view.waiting.length)}</summary>
          <LongList className={look.list} items={view.waiting}>
            {(need) => <NeedItem key={need.key} need={need} title={`${need.theme}: ${need.learner}`} view={view} />}
          </LongList>
        </details>
      )}
      {view.absent.length > 0 && (
        <details>
          <summary className={look.summary}>{absent.title}</summary>
          <LongList className={look.list} items={view.absent}>
            {({ cityId, city: name, theme, raw }) => (
              <li key={`${cityId} ${theme ?? ""}`}>
                <Text size={200}>{absent.line({ city: name, theme, raw, scale })}</Text>
              </li>
            )}
          </LongList>
        </details>
      )}
      {view.decided.length > 0 && (
        <details>
          <summary className={look.summary}>{words.decided}</summary>
          <LongList className={look.list} items={view.decided}>
            {(each) => <Decided key={each.key} decision={each} name={nameOf(each)} onFree={deciding.onFree} />}
          </LongList>
        </details>
      )}
    </Section>
  );
}

interface DecidedProps extends Pick<Deciding, "onFree"> {
  readonly decision: ShownDecision;
  readonly name: string;
}

function Decided({ decision, name, onFree }: DecidedProps) {
  const { locale } = useMeaning();
  const { city, changes, bannedWhy, impossible } = learnTexts(locale);
  const look = useLearnLook();
  const { problem, reason } = decision;
  return (
    <li className={look.item}>
      <Text>{name}</Text>
      <Text size={200} className={look.quiet}>
        {[problem ? impossible(problem) : bannedWhy, ...(reason === "" ? [] : [city.reason(reason)])].join(" ")}
      </Text>
      <Button
        size="small"
        className={look.button}
        aria-label={changes.dropOf(name)}
        onClick={() => {
          onFree(decision);
        }}
      >
        {changes.drop}
      </Button>
    </li>
  );
}

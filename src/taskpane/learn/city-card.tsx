/** A city's own side: from whom it can learn, what it is asked for, and what still waits and why. */
import { Field, Select, Text } from "@fluentui/react-components";
import { learnTexts } from "../../locales/learn";
import { ScoreChip } from "../look/score-chip";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { scaleEnds } from "../view/scale-ends";
import { useLearnLook } from "./learn-look";
import type { LearnView, ShownCity, ShownNeed } from "./learn-view";
import { type Deciding, PairItem } from "./pair-item";
import { Naming } from "./naming";
import { LOOKED_AT } from "./stay";

export interface CityCardProps extends Deciding {
  readonly view: LearnView;
  readonly city: ShownCity;
  readonly onLook: (cityId: string) => void;
}

export function CityCard({ view, city, onLook, ...deciding }: CityCardProps) {
  const { locale, definition } = useMeaning();
  const { city: words, absent } = learnTexts(locale);
  const look = useLearnLook();
  const isIdle = city.learns.length + city.teaches.length + city.waits.length === 0;
  return (
    <Section title={words.title}>
      <Field label={words.label}>
        <Select
          value={city.id}
          {...{ [LOOKED_AT]: "" }}
          onChange={(_, { value }) => {
            onLook(value);
          }}
        >
          {view.cities.map(({ id, name, learns, teaches }) => (
            <option key={id} value={id}>
              {words.option(name, learns.length, teaches.length)}
            </option>
          ))}
        </Select>
      </Field>
      {isIdle && <Text>{city.hasScores ? words.nothing : words.noScores}</Text>}
      {city.hasScores &&
        city.absent.map(({ theme = "", raw }) => (
          <Text key={theme} size={200} className={look.quiet}>
            {absent.ofCity({ theme, raw, scale: scaleEnds(definition, locale) })}
          </Text>
        ))}
      {city.learns.length > 0 && (
        <>
          <h3 className={look.heading}>{words.learns(city.name)}</h3>
          <ul className={look.list}>
            {city.learns.map((pair) => (
              <PairItem
                key={pair.key}
                pair={pair}
                title={words.from(pair.names.theme, pair.names.donor)}
                {...deciding}
              />
            ))}
          </ul>
        </>
      )}
      {city.teaches.length > 0 && (
        <>
          <h3 className={look.heading}>{words.teaches(city.name)}</h3>
          <ul className={look.list}>
            {city.teaches.map((pair) => (
              <PairItem
                key={pair.key}
                pair={pair}
                title={words.to(pair.names.theme, pair.names.learner)}
                {...deciding}
              />
            ))}
          </ul>
        </>
      )}
      {city.waits.length > 0 && (
        <>
          <h3 className={look.heading}>{words.waits(city.name)}</h3>
          <ul className={look.list}>
            {city.waits.map((need) => (
              <NeedItem key={need.key} need={need} title={need.theme} view={view} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

export interface NeedItemProps {
  readonly need: ShownNeed;
  readonly title: string;
  readonly view: Pick<LearnView, "record">;
}

/** What waits, and why. */
export function NeedItem({ need, title, view }: NeedItemProps) {
  const { locale } = useMeaning();
  const { waiting } = learnTexts(locale);
  const look = useLearnLook();
  return (
    <li className={look.item}>
      <div className={look.row}>
        <ScoreChip value={need.value} />
        <Text>{title}</Text>
      </div>
      <Naming names={need.donors} sentence={(named) => waiting(need.need, named, view.record.settings)} />
    </li>
  );
}

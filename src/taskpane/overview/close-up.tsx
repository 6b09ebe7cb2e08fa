/** One city of the group from close by: chosen here or on the map. */
import { Field, Select, Text } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { CellAddress } from "../../host/area";
import { overviewTexts } from "../../locales/overview";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { OverviewView } from "./overview-view";
import { Profile } from "./profile";
import { profileOf } from "./profile-view";

export interface CloseUpProps {
  readonly view: OverviewView;
  readonly cityId: string;
  /** Of the list of cities: who chose one on the map goes on there. */
  readonly select: RefObject<HTMLSelectElement>;
  readonly onLook: (cityId: string) => void;
  readonly onGoTo: (cell: CellAddress) => void;
}

export function CloseUp({ view, cityId, select, onLook, onGoTo }: CloseUpProps) {
  const { locale, definition } = useMeaning();
  const words = overviewTexts(locale).profile;
  const row = view.cities.find(({ city }) => city.id === cityId);
  const { themes, unit } = view;
  return (
    <Section title={unit === undefined ? words.title : words.titleOf(unit)}>
      <Field label={unit ?? words.label}>
        <Select
          select={{ ref: select }}
          value={cityId}
          onChange={(_, { value }) => {
            onLook(value);
          }}
        >
          {view.cities.map(({ city }) => (
            <option key={city.id} value={city.id}>
              {city.name}
            </option>
          ))}
        </Select>
      </Field>
      {row && row.cells.every(({ value }) => value === null) && <Text>{locale.cityStatuses[row.status]}</Text>}
      {row && <Profile profile={profileOf({ row, themes, isGroup: true }, definition)} onGoTo={onGoTo} />}
    </Section>
  );
}

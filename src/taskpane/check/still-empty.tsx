/** What a city left empty beside its scores, in a sentence of which each part leads to where it is filled in. */
import { Link, Text } from "@fluentui/react-components";
import { Fragment, type ReactNode, useState } from "react";
import type { Inspection } from "../../actions/inspect";
import type { EmptyPart, LeftEmpty, Whole } from "../../domain/measurement/left-empty";
import type { CellAddress } from "../../host/area";
import { standingTexts } from "../../locales/standing";
import { useMeaning } from "../meaning";
import { emptyPlace } from "../view/left-empty";

export interface StillEmptyProps {
  readonly inspection: Inspection;
  readonly empty: LeftEmpty;
  /** To a cell of a sheet. */
  readonly onGoTo: (cell: CellAddress) => void;
  /** To where it is said why a theme has its score, by the cell of that. */
  readonly onExplain: (cell: CellAddress) => void;
}

export function StillEmpty({ inspection, empty, onGoTo, onExplain }: StillEmptyProps) {
  const { locale, definition } = useMeaning();
  const standing = standingTexts(locale);
  const words = standing.empty;
  const { reasons, fte, whole } = empty;
  /** Of which it was asked where, as far as it is still empty. */
  const [sought, setSought] = useState<"fte" | Whole>();
  const beside = [...(fte ? (["fte"] as const) : []), ...whole];
  const asked = beside.find((each) => each === sought);
  const cell = asked && emptyPlace(inspection, asked);
  const part = (text: string, what: EmptyPart) => {
    const place = emptyPlace(inspection, what);
    if (!place) return text;
    return (
      <Link
        as="button"
        inline
        title={standing.goTo(text)}
        onClick={() => {
          if (typeof what === "object") onExplain(place);
          else {
            setSought(what);
            onGoTo(place);
          }
        }}
      >
        {text}
      </Link>
    );
  };
  const [first] = reasons;
  const themes =
    first && reasons.length === definition.themes.length
      ? [part(words.eachTheme, first)]
      : reasons.map((theme) => part(theme.name, theme));
  const parts: readonly ReactNode[] = [
    ...(themes.length > 0
      ? [<Fragment key="reasons">{[words.reasons, " ", listed(themes, words.and)]}</Fragment>]
      : []),
    ...beside.map((each) => part(words[each], each)),
  ];
  if (parts.length === 0) return null;
  return (
    <Text block>
      {words.title}: {listed(parts, words.and)}. {words.voluntary}
      <Text block role="status">
        {asked &&
          cell &&
          (asked === "filledInBy" ? words.filledInByOn(cell.sheet) : words.onSheet(words[asked], cell.sheet))}
      </Text>
    </Text>
  );
}

function listed(parts: readonly ReactNode[], and: string): ReactNode {
  return parts.map((part, index) => {
    const before = index === parts.length - 1 ? ` ${and} ` : ", ";
    return (
      <Fragment key={index}>
        {index > 0 && before}
        {part}
      </Fragment>
    );
  });
}

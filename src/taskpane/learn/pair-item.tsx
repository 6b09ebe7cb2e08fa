/** One pair: what it is about, on which scores, what the donor can show, and why it is there; to pin, to exclude or to set free. */
import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { difference } from "../../domain/statistics/change";
import { learnTexts } from "../../locales/learn";
import { ScoreChip } from "../look/score-chip";
import { useMeaning } from "../meaning";
import { useOpening } from "../look/use-opening";
import { useLearnLook } from "./learn-look";
import type { ShownPair } from "./learn-view";
import { Naming } from "./naming";
import { inOneLine } from "./stay";

export interface Deciding {
  readonly onDecide: (kind: "pin" | "ban", pair: ShownPair, reason: string) => void;
  readonly onFree: (pair: Pick<ShownPair, "themeId" | "learner" | "donor">) => void;
}

export interface PairItemProps extends Deciding {
  readonly pair: ShownPair;
  /** What it is called where it stands; its own name where that is clear. */
  readonly title: string;
}

export function PairItem({ pair, title, onDecide, onFree }: PairItemProps) {
  const { locale } = useMeaning();
  const { city: words, why, pair: pairName } = learnTexts(locale);
  const look = useLearnLook();
  const { match, names, practices } = pair;
  const called = pairName(names.theme, names.learner, names.donor);
  const { here, open, setOpen, onKeyDown } = useOpening<"pin" | "ban">();
  const isPinned = match.why.kind === "pinned";
  const shown = (value: number | null) => (value === null ? words.noScore : locale.number(value));
  const figures = figuresOf(pair);
  const more = [
    ...(figures
      ? [words.figures(names, shown(figures.donor), { by: figures.by, text: shown(Math.abs(figures.by)) })]
      : []),
    ...(practices.length > 0 ? practices.map(words.practice) : [words.ask]),
    ...(match.why.kind === "pinned" && match.why.reason !== "" ? [words.reason(match.why.reason)] : []),
    why(match),
    ...(pair.isTwoWay ? [words.twoWay] : []),
    ...(pair.rough && !match.hit ? [words.rough(pair.rough)] : []),
    ...(pair.led.length > 0 ? [words.led(pair.led)] : []),
  ];
  return (
    <li className={look.item} data-pair={inOneLine(pair.key)}>
      <Text weight="semibold">{title}</Text>
      <div className={look.row}>
        <span
          role="img"
          className={look.row}
          aria-label={words.scores(shown(pair.learnerValue), shown(pair.donorValue))}
        >
          <ScoreChip value={pair.learnerValue} text={shown(pair.learnerValue)} />
          <span aria-hidden="true">←</span>
          <ScoreChip value={pair.donorValue} text={shown(pair.donorValue)} />
        </span>
        {isPinned && <span className={look.mark}>{words.pinned}</span>}
        {!match.hit && <span className={look.mark}>{words.notEligible}</span>}
      </div>
      <Text size={200} className={look.quiet}>
        {more.map((line) => (
          <span key={line} style={{ display: "block" }}>
            {line}
          </span>
        ))}
      </Text>
      {pair.others.length > 0 && <Naming names={pair.others} sentence={(named) => words.others(pair.others, named)} />}
      {pair.full.length > 0 && <Naming names={pair.full} sentence={(named) => words.full(pair.full, named)} />}
      <div ref={here} onKeyDown={onKeyDown}>
        {open ? (
          <ReasonForm
            label={words.why}
            hint={open === "pin" ? words.keeps : words.leaves}
            submit={open === "pin" ? words.doPin : words.doBan}
            onSubmit={(reason) => {
              onDecide(open, pair, reason);
            }}
            onCancel={() => {
              setOpen(undefined);
            }}
          />
        ) : (
          <div className={look.row}>
            {isPinned ? (
              <Button
                size="small"
                aria-label={words.freeOf(called)}
                onClick={() => {
                  onFree(pair);
                }}
              >
                {words.free}
              </Button>
            ) : (
              <Button
                size="small"
                data-opens="pin"
                aria-label={words.pinOf(called)}
                onClick={() => {
                  setOpen("pin");
                }}
              >
                {words.pin}
              </Button>
            )}
            <Button
              size="small"
              data-opens="ban"
              aria-label={words.banOf(called)}
              onClick={() => {
                setOpen("ban");
              }}
            >
              {words.ban}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

/** Both scores, where there are both: the donor's, and how much more that is. */
function figuresOf({ learnerValue, donorValue }: Pick<ShownPair, "learnerValue" | "donorValue">) {
  if (learnerValue === null || donorValue === null) return undefined;
  return { donor: donorValue, by: difference(learnerValue, donorValue) };
}

interface ReasonFormProps {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly onSubmit: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ label, hint, submit, onSubmit, onCancel }: ReasonFormProps) {
  const { locale } = useMeaning();
  const look = useLearnLook();
  const [reason, setReason] = useState("");
  return (
    <form
      className={look.form}
      onSubmit={(event) => {
        event.preventDefault();
        onCancel();
        onSubmit(reason.trim());
      }}
    >
      <Field label={label} hint={hint}>
        <Input
          className={look.narrow}
          input={{ className: look.narrow }}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={look.row}>
        <Button type="submit" size="small" appearance="primary">
          {submit}
        </Button>
        <Button size="small" onClick={onCancel}>
          {locale.pane.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Asks once, in one sentence, who someone is. Blocks nothing: the tabs work all the same. Looks the same whatever the workbook holds. */
import { useId } from "react";
import type { FirstWords } from "../../locales/first";
import { type Role, ROLES } from "./role";

export interface RoleCardProps {
  readonly words: FirstWords["role"];
  readonly onChoose: (role: Role) => void;
}

export function RoleCard({ words, onChoose }: RoleCardProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="question">
      <span id={id} className="question-asked">
        {words.ask}
      </span>
      <div className="question-answers">
        {ROLES.map((role) => (
          <button
            key={role}
            type="button"
            className="button button-brand"
            onClick={() => {
              onChoose(role);
            }}
          >
            {words.names[role]}
          </button>
        ))}
      </div>
      <span className="question-after">{words.later}</span>
    </div>
  );
}

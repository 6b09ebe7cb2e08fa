/** A message that must be read before one goes on, as Excel shows one; or a question. */

export interface Message {
  readonly title: string;
  readonly message: string;
  /** Makes it a question: called when the answer is no, or when there is none. */
  readonly no?: () => void;
  /** Makes it a question with answers of its own. The last one changes nothing: it is what Escape means. */
  readonly answers?: readonly Answer[];
}

export interface Answer {
  readonly label: string;
  readonly chosen?: () => void;
}

/** @param after called when it was closed; of a question, when the answer is yes */
export type Notice = (message: Message, after?: () => void) => void;

export function noticeIn(dialog: HTMLDialogElement): Notice {
  return ({ title, message, no, answers }, after) => {
    // One message at a time: what comes while it is being read is about the same thing.
    if (dialog.open) return;
    const heading = document.createElement("h2");
    heading.id = `${dialog.id}-title`;
    heading.textContent = title;
    const text = document.createElement("p");
    text.id = `${dialog.id}-text`;
    text.textContent = message;
    dialog.setAttribute("aria-labelledby", title === "" ? text.id : heading.id);
    const buttons = (answers ?? usual({ no, after })).map(({ label, chosen }) =>
      // At once: by the time that the dialog tells that it was closed, one may have clicked on the next cell.
      button(label, () => {
        dialog.close();
        chosen?.();
      }),
    );
    const close = buttons.at(-1);
    // From the moment that it is there, so that a key that was on its way says no.
    close?.setAttribute("autofocus", "");
    const row = document.createElement("div");
    row.className = "answers";
    row.append(...buttons);
    dialog.replaceChildren(...(title === "" ? [] : [heading]), text, row);
    dialog.oncancel = (event) => {
      event.preventDefault();
      close?.click();
    };
    dialog.showModal();
    // A click elsewhere, on the pane perhaps, takes the keys there once it has made this open.
    setTimeout(() => {
      if (!dialog.open) return;
      window.focus();
      close?.focus();
    });
  };
}

interface Then {
  readonly no: (() => void) | undefined;
  readonly after: (() => void) | undefined;
}

function usual({ no, after }: Then): readonly Answer[] {
  const answer = (label: string, chosen?: () => void): Answer => ({ label, ...(chosen && { chosen }) });
  return no ? [answer("Ja", after), answer("Nee", no)] : [answer("OK", after)];
}

function button(label: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", pressed);
  return made;
}

/** A message that must be read before one goes on, as Excel shows one. */

export interface Message {
  readonly title: string;
  readonly message: string;
}

/** @param after called when it was closed */
export type Notice = (message: Message, after?: () => void) => void;

export function noticeIn(dialog: HTMLDialogElement): Notice {
  return ({ title, message }, after) => {
    // One message at a time: what comes while it is being read is about the same thing.
    if (dialog.open) return;
    const heading = document.createElement("h2");
    heading.textContent = title;
    const text = document.createElement("p");
    text.textContent = message;
    const close = document.createElement("button");
    close.textContent = "OK";
    close.autofocus = true;
    close.addEventListener("click", () => {
      dialog.close();
    });
    dialog.replaceChildren(...(title === "" ? [] : [heading]), text, close);
    dialog.addEventListener("close", () => after?.(), { once: true });
    dialog.showModal();
    // A click on the pane takes the focus there after it has made the dialog open.
    setTimeout(() => {
      window.focus();
    });
  };
}

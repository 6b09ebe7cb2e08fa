/** What stands above the trial page: the name of what is open, whether it is saved, and what one can do with it. */

/** What is open: the parts of the page with `data-about` are each for some of these. */
export type About = "sample" | "empty" | "bundle" | "file";

export interface Header {
  readonly name: string;
  /** @param changed since it was opened or saved */
  readonly becomes: (changed: boolean) => void;
  /** It goes by the name of its file from now on. */
  readonly savedAs: (name: string) => void;
}

export function headerOf(name: string, about: About): Header {
  for (const part of document.querySelectorAll<HTMLElement>("[data-about]"))
    part.hidden = part.dataset["about"] !== about;
  let [called, isChanged] = [name, false];
  const say = () => {
    const shown = document.getElementById("name");
    if (shown) shown.textContent = isChanged ? `${called} – niet bewaard` : called;
    document.title = `${isChanged ? "• " : ""}${called} – Klimaatpeil proberen`;
  };
  say();
  return {
    get name() {
      return called;
    },
    becomes: (changed) => {
      isChanged = changed;
      say();
    },
    savedAs: (saved) => {
      called = saved;
      say();
    },
  };
}

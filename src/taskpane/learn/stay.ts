/**
 * Where the work goes on after a decision: at the pair that it was about; where that went from its list, at what was decided about it,
 * which can be taken back there; else at what comes next in that list, and where nothing is left of it, at the city that is looked at. What changes is said by a screen reader, and stands at the top for who wants to write it.
 */

/** Marks the choice of the city that is looked at. */
export const LOOKED_AT = "data-looked-at";

/** Marks what was decided and is not on the sheet yet, by what it is about. */
export function decidedAbout(key: string): { readonly "data-decided": string } {
  return { "data-decided": inOneLine(key) };
}

/** Of a pair, as it stands in the page. */
export function inOneLine(key: string): string {
  return key.replaceAll("\n", " ");
}

/** To be asked before what is decided shows. @returns how to go on when it does */
export function staying(): () => void {
  const item = document.activeElement?.closest("li");
  const list = item?.parentElement;
  const at = item && list ? [...list.children].indexOf(item) : 0;
  const key = item?.dataset["pair"];
  return () => {
    setTimeout(() => {
      const items = list?.isConnected === true ? [...list.querySelectorAll<HTMLElement>(":scope > li")] : [];
      const same = key === undefined ? undefined : items.find(({ dataset }) => dataset["pair"] === key);
      const decided = [...document.querySelectorAll<HTMLElement>("[data-decided]")];
      const own = key === undefined ? undefined : decided.find(({ dataset }) => dataset["decided"] === key);
      const next = same ?? own ?? items[Math.min(at, items.length - 1)];
      if (!isFocused(next?.querySelector<HTMLElement>("button"))) goToCity();
    });
  };
}

/** Of many cities, what is decided is worked out when somebody asks: then that is what there is to do. */
export function goToCity(): void {
  const places = [`[${LOOKED_AT}]`, "[data-top] button", "[data-top]"];
  places.some((place) => isFocused(document.querySelector<HTMLElement>(place)));
}

/** @returns whether it has it now: what is folded away takes no focus */
function isFocused(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return element !== null && element !== undefined && document.activeElement === element;
}

/** What runs in the pane to tell what a click on the tabs and their menu would hit, whatever scrolls by. */

/** @returns what stands above a tab, as each name of the map passes behind it */
export function aboveTabs(): readonly string[] {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  return [...document.querySelectorAll("[role=grid] th")].flatMap((name) => {
    const [tab = name] = tabs;
    window.scrollTo(0, name.getBoundingClientRect().top + window.scrollY - tab.getBoundingClientRect().top);
    return tabs.flatMap((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && each.contains(hit) ? [] : [`${each.textContent} is behind ${hit?.textContent}`];
    });
  });
}

export function isMenuOnTop(): boolean {
  return [...document.querySelectorAll("[role=menu] button")].every((item) => {
    const { left, top, width, height } = item.getBoundingClientRect();
    return item.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}

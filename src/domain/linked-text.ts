/** Words that lead somewhere: what a click opens is part of what was said, and a sheet of ours keeps words alone. */

/** @example linkedText("Klimaatplan", "https://stad.gent/plan") // "Klimaatplan (https://stad.gent/plan)" */
export function linkedText(text: string, link: string | undefined): string {
  if (link === undefined || text === "" || !/^https?:/i.test(link)) return text;
  return text.includes(link) || bare(text) === bare(link) ? text : `${text} (${link})`;
}

/** People leave out what a browser fills in. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^www\./, "")
    .replace(/\/$/, "");
}

/** How a sheet prints: always A4 and one page wide, as many pages high as it takes. Pure. */
import type { HeaderFooter, PageSetup } from "hucre";
import type { PrintPlan } from "../../host";

export function pageSetup({ orientation }: PrintPlan): PageSetup {
  return { paperSize: "a4", orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

export function headerFooter(print: PrintPlan): HeaderFooter {
  return { oddFooter: footerCode(print) };
}

/**
 * The text at the left, page and pages at the right. `&` begins a code in a footer, hence it is doubled in text.
 * @example footerCode({ ...print, footer: "Meten & weten" }) // "&LMeten && weten&R&P/&N"
 */
export function footerCode({ footer }: PrintPlan): string {
  return `&L${footer.replaceAll("&", "&&")}&R&P/&N`;
}

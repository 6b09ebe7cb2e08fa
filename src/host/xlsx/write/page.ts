/** How a sheet prints: always A4 and one page wide where it does not say more, as many pages high as it takes or may. Pure. */
import type { HeaderFooter, PageSetup } from "hucre";
import type { PrintPlan } from "../../plan";
import { chartText } from "./text";

export function pageSetup({ orientation, pagesWide = 1, pagesHigh = 0, margin }: PrintPlan): PageSetup {
  const inches = (margin ?? 0) / 72;
  return {
    paperSize: "a4",
    orientation,
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: pagesHigh,
    ...(margin !== undefined && {
      margins: {
        left: inches,
        right: inches,
        top: inches,
        bottom: 1.5 * inches,
        header: inches / 2,
        footer: inches / 2,
      },
      horizontalCentered: true,
    }),
  };
}

export function headerFooter(print: PrintPlan): HeaderFooter {
  return { oddFooter: footerCode(print) };
}

/**
 * The text at the left, page and pages at the right. `&` begins a code in a footer, hence it is doubled in text.
 * @example footerCode({ ...print, footer: "Meten & weten" }) // "&LMeten && weten&R&P/&N"
 */
export function footerCode({ footer }: PrintPlan): string {
  return `&L${chartText(footer).replaceAll("&", "&&")}&R&P/&N`;
}

/** All of them. */
import { FOREIGN_CELLS } from "./foreign-cells";
import type { ForeignFile } from "./foreign-file";
import { FOREIGN_PACKAGES } from "./foreign-packages";
import { FOREIGN_PROGRAMS } from "./foreign-programs";
import { FOREIGN_WORKBOOKS } from "./foreign-workbooks";

export const FOREIGN_FILES: readonly ForeignFile[] = [
  ...FOREIGN_CELLS,
  ...FOREIGN_PACKAGES,
  ...FOREIGN_WORKBOOKS,
  ...FOREIGN_PROGRAMS,
];

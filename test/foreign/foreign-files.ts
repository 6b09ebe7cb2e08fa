/** All of them. */
import { FOREIGN_CELLS } from "./foreign-cells";
import type { ForeignFile } from "./foreign-file";
import { FOREIGN_LARGE } from "./foreign-large";
import { FOREIGN_PACKAGES } from "./foreign-packages";
import { FOREIGN_PROGRAMS } from "./foreign-programs";
import { FOREIGN_STYLES } from "./foreign-styles";
import { FOREIGN_WORKBOOKS } from "./foreign-workbooks";
import { FOREIGN_ZIPS } from "./foreign-zips";

export const FOREIGN_FILES: readonly ForeignFile[] = [
  ...FOREIGN_CELLS,
  ...FOREIGN_PACKAGES,
  ...FOREIGN_ZIPS,
  ...FOREIGN_WORKBOOKS,
  ...FOREIGN_STYLES,
  ...FOREIGN_LARGE,
  ...FOREIGN_PROGRAMS,
];

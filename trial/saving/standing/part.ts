/** A part of a sheet as it stands in the spreadsheet, in the words of a plan. Types only. */

export interface Part<Planned> {
  readonly planned: Planned;
  /** Did all of it go into the plan? */
  readonly isWhole: boolean;
}

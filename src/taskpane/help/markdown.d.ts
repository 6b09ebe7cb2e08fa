/** What webpack puts in the pane as it is. */
declare module "*.md" {
  const text: string;
  export = text;
}

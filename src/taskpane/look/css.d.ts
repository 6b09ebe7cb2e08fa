/** The look of the first screen, which is put in the page as it is. */
declare module "*.css" {
  const text: string;
  export = text;
}

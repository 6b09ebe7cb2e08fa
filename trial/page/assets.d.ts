/** The engine's templates, which webpack hands over as text. */
declare module "*.xml" {
  const text: string;
  export = text;
}

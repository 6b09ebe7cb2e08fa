/** For whom an export is made, which decides what may be in it. */

export type Audience =
  /** The steering group (stuurgroep): every city by its name. */
  | { readonly kind: "steering-group" }
  /** The public (publiek): group figures alone; cities by name only where every one of them consented. */
  | { readonly kind: "public" }
  /** One city (stad:ID): its own figures against those of the group, nobody else's. */
  | { readonly kind: "city"; readonly cityId: string };

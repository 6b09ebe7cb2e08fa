/** The attributes of an element, by name as written. */
export type Attributes = Readonly<Record<string, string>>;

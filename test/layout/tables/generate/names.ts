/** What themes and cities are called by those who fill in, in three languages. Own lists: the definition's are what is tested. */
import type { Language } from "./language";

interface Spelled {
  readonly id: string;
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly fr: readonly string[];
  /** Believable, and in no list: a reader has to ask. */
  readonly unknown: string;
}

const theme = (
  id: string,
  nl: string,
  others: Omit<Spelled, "id" | "nl"> & { readonly aliases: readonly string[] },
): Spelled => ({
  ...others,
  id,
  nl: [nl, nl, nl, ...others.aliases],
});

export const THEMES: readonly Spelled[] = [
  theme("strategie", "Strategie", {
    aliases: ["Klimaatstrategie"],
    en: ["Strategy"],
    fr: ["Stratégie"],
    unknown: "Koers",
  }),
  theme("aanpak", "Aanpak", { aliases: ["Klimaataanpak"], en: ["Approach"], fr: ["Approche"], unknown: "Werkwijze" }),
  theme("monitoring", "Monitoring", {
    ...{ aliases: ["Klimaatmonitoring"], en: ["Monitoring"], fr: ["Monitoring"], unknown: "Opvolging" },
  }),
  theme("hr-cultuur", "HR & cultuur", {
    ...{ aliases: ["HR en cultuur"], en: ["HR & culture"], fr: ["RH & culture"], unknown: "Onze mensen" },
  }),
  theme("regelgeving", "Regelgeving", {
    ...{ aliases: ["Klimaatregelgeving"], en: ["Regulation"], fr: ["Réglementation"], unknown: "Regels en handhaving" },
  }),
  theme("middelen", "Middelen", {
    ...{ aliases: ["Financiële middelen"], en: ["Resources"], fr: ["Moyens"], unknown: "Geld" },
  }),
  theme("risicobeheer", "Risicobeheer", {
    ...{ aliases: ["Risicobeheersing"], en: ["Risk management"], fr: ["Gestion des risques"], unknown: "Gevaren" },
  }),
  theme("communicatie-participatie", "Communicatie & participatie", {
    aliases: ["Communicatie", "Communicatie en participatie"],
    en: ["Communication & participation"],
    fr: ["Communication & participation"],
    unknown: "Bewoners mee",
  }),
];

/** English and French have it as Dutch does, unless told otherwise. */
const city = (id: string, ...[nl = [], en = nl, fr = en]: readonly (readonly string[])[]): Spelled => ({
  ...{ id, nl, en, fr, unknown: "" },
});

export const CITIES: readonly Spelled[] = [
  city("aalst", ["Aalst"], ["Aalst"], ["Alost"]),
  city("antwerpen", ["Antwerpen"], ["Antwerp"], ["Anvers"]),
  city("brugge", ["Brugge"], ["Bruges"]),
  city("genk", ["Genk"]),
  city("gent", ["Gent", "Gent", "Stad Gent"], ["Ghent"], ["Gand"]),
  city("hasselt", ["Hasselt"]),
  city("kortrijk", ["Kortrijk"], ["Kortrijk"], ["Courtrai"]),
  city("leuven", ["Leuven"], ["Leuven"], ["Louvain"]),
  city("mechelen", ["Mechelen"], ["Mechelen"], ["Malines"]),
  city("oostende", ["Oostende"], ["Ostend"], ["Ostende"]),
  city("roeselare", ["Roeselare"], ["Roeselare"], ["Roulers"]),
  city("sint-niklaas", ["Sint-Niklaas", "St-Niklaas", "St. Niklaas"], ["Sint-Niklaas"], ["Saint-Nicolas"]),
  city("turnhout", ["Turnhout"]),
];

/** Towns that take no part. */
export const OTHER_TOWNS = ["Ninove", "Vilvoorde", "Lokeren", "Geel", "Halle"] as const;

export const COLUMN_WORDS: Readonly<
  Record<Language, { readonly city: readonly string[]; readonly theme: readonly string[] }>
> = {
  nl: { city: ["Stad", "Stad", "Gemeente"], theme: ["Thema", "Thema", "Thema's"] },
  en: { city: ["City"], theme: ["Theme"] },
  fr: { city: ["Ville", "Commune"], theme: ["Thème"] },
};

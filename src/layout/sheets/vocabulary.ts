/** What writers call the columns that our own sheets and theirs have in common. The first word is the one that we write. */

export const CITY = [
  ...["Stad", "Steden", "Gemeente", "Stad of gemeente", "Stad/gemeente", "Centrumstad", "Naam stad"],
  ...["Naam van de stad", "Lokaal bestuur", "City", "Ville"],
];
export const THEME = ["Thema", "Thema's", "Themas", "Domein", "Theme"];
export const PREVIOUS = [
  ...["Vorige score", "Vorige", "Vorige meting", "Vorig niveau", "Nulmeting", "Vorig jaar", "Score vorig jaar"],
];
export const TARGET = [
  ...["Streefscore", "Doel", "Doelscore", "Doelstelling", "Streefwaarde", "Streefniveau", "Ambitie"],
  ...["Ambitieniveau", "Gewenst niveau", "Gewenste score"],
];
export const REMARK = ["Opmerkingen", "Opmerking", "Commentaar", "Toelichting", "Remarks", "Nota", "Uitleg"];
export const DOMAINS = [
  ...["Geïmpacteerde domeinen of taken", "Geïmpacteerde domeinen/taken", "Domeinen", "Domeinen/taken", "Taken"],
];
export const SCORE = [
  ...["Score", "Scores", "Zelfscore", "Zelfevaluatie", "Eigen score", "Maturiteit", "Maturiteitsniveau"],
  ...["Maturiteitsscore", "Niveau", "Level", "Kleur", "Kleurcode", "Beoordeling", "Evaluatie", "Resultaat"],
  ...["Waarde", "Cijfer", "Punten", "Scoring", "Inschaling", "Inschatting", "Zelfinschatting", "Quotering"],
];
/** What goes well. */
export const STRONG = ["Sterke punten", "Sterk punt", "Sterktes", "Sterkte", "Sterkten", "Pluspunten"];
/** What may become better. */
export const IMPROVE = [
  ...["Verbeterpunten", "Verbeterpunt", "Punten ter verbetering", "Werkpunten", "Werkpunt", "Zwaktes", "Zwakte"],
  ...["Zwakke punten", "Zwakten", "Aandachtspunten"],
];
/** How many filled it in: one person scores otherwise than a team does. */
export const FILLED_IN_BY = ["één persoon", "een team"];

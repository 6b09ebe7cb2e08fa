/** The words of headings in French, as in a workbook that came from elsewhere in the country. */
import { type Words, wordsOf } from "./vocabulary";

export const FRENCH: Words = {
  score: wordsOf(`
    evaluez, notez,
    cote, maturite, niveau de maturite, evaluation, auto evaluation, autoevaluation, resultat, valeur, couleur,
    reponse, actuel, actuelle, aujourd hui, situation actuelle, etat actuel, maintenant, situation, etat, note
  `),
  final: wordsOf(`definitif, definitive, finale, valide, validee, apres concertation, apres discussion, revise`),
  consensus: wordsOf(`concerte, concertee, concertation`),
  mean: wordsOf(`moyenne, moyen, mediane, somme, sous total`),
  respondent: wordsOf(`repondant, membre, echevin, bourgmestre, agent, direction, equipe`),
  target: wordsOf(`
    objectif, cible, souhaite, souhaitee, vise, visee, futur, future, voulu, a atteindre, attendu,
    attendue
  `),
  previous: wordsOf(`
    precedent, precedente, ancien, ancienne, initial, initiale, anterieur, anterieure, annee passee
  `),
  importance: wordsOf(`importance, poids, ponderation, priorite, urgence, pertinence`),
  rank: wordsOf(`classement, place, ordre`),
  other: wordsOf(`numero, province, habitants, nom, courriel, telephone, ecart, evolution`),
  amount: wordsOf(`nombre, budget, cout, personnel, jours, heures`),
  kind: wordsOf(`annee`),
  remark: wordsOf(`remarque, commentaire, explication`),
  motivation: wordsOf(`pourquoi, raison, justification, argumentation, motif`),
  strong: wordsOf(`points forts, point fort, forces, atouts`),
  improve: wordsOf(`
    points faibles, point faible, faiblesses, points a ameliorer, points d amelioration, pistes d amelioration
  `),
  evidence: wordsOf(`preuve, lien`),
  practice: wordsOf(`bonne pratique, bonnes pratiques`),
  city: wordsOf(`ville, commune`),
  theme: wordsOf(`domaine, theme`),
  filler: wordsOf(
    `quel, quelle, donnez, vous, a, le, la, les, l, d, du, des, au, aux, pour, par, votre, notre, sur, dans, automne, echelle`,
  ),
};

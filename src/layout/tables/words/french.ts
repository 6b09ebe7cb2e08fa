/** The words of headings in French, as in a workbook that came from elsewhere in the country. */
import { type Words, wordsOf } from "./vocabulary";

export const FRENCH: Words = {
  score: wordsOf(`
    evaluez, notez,
    cote, maturite, evaluation, auto evaluation, resultat, valeur, couleur,
    reponse, actuel, actuelle, aujourd hui, maintenant, situation, etat, note
  `),
  final: wordsOf(`definitif, valide, apres concertation, apres discussion, revise`),
  consensus: wordsOf(`concerte, concertation`),
  mean: wordsOf(`moyenne, moyen, somme, sous total`),
  respondent: wordsOf(`repondant, membre, echevin, bourgmestre, agent, direction, equipe`),
  target: wordsOf(`
    objectif, cible, souhaite, vise, futur, voulu, a atteindre, attendu
  `),
  previous: wordsOf(`
    precedent, ancien, ancienne, anterieur, annee passee
  `),
  importance: wordsOf(`poids, ponderation, priorite, urgence, pertinence`),
  rank: wordsOf(`classement, ordre`),
  other: wordsOf(`numero, habitants, nom, courriel, telephone, ecart, evolution`),
  amount: wordsOf(`nombre, cout, personnel, jours, heures`),
  kind: wordsOf(`annee`),
  remark: wordsOf(`remarque, commentaire, explication`),
  motivation: wordsOf(`pourquoi, raison, argumentation, motif`),
  strong: wordsOf(`points forts, point fort, forces, atouts`),
  improve: wordsOf(`
    points faibles, point faible, faiblesses, points a ameliorer, points d amelioration, pistes d amelioration
  `),
  evidence: wordsOf(`preuve, lien`),
  practice: wordsOf(`bonne pratique, bonnes pratiques`),
  city: wordsOf(`ville, commune`),
  filler: wordsOf(
    `quel, quelle, donnez, vous, le, la, les, l, d, du, des, au, aux, pour, par, votre, notre, sur, dans, automne, echelle`,
  ),
};

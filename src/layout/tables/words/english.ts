/** The words of headings in English, as in tools that a city bought. */
import { type Words, wordsOf } from "./vocabulary";

export const ENGLISH: Words = {
  score: wordsOf(`
    rating, rate, level, maturity, self assessment, assessment, result, value, grade,
    answer, response, color, colour, self score, current, currently, now, actual, today, present, as is, where are we,
    state, achieved
  `),
  final: wordsOf(`
    final, agreed, approved, confirmed, validated, revised, definitive, after discussion, corrected
  `),
  consensus: wordsOf(`joint, group score, shared`),
  mean: wordsOf(`average, avg, mean, median, total, sum, subtotal, overall`),
  respondent: wordsOf(`
    participant, group, reviewer, assessor, rater, member, person, question, mayor, alderman, staff, employee,
    department, management, criterion, subquestion
  `),
  target: wordsOf(`
    target, goal, to be, desired, aim, aimed, ambition, objective, planned, expected,
    wanted, wish, aspiration, ideal, should be
  `),
  previous: wordsOf(`previous, prior, last year, old, earlier, initial, last time, past, former, before`),
  importance: wordsOf(`importance, important, weight, weighting, priority, urgency, relevance, need, confidence`),
  rank: wordsOf(`rank, ranking, place, position, order`),
  other: wordsOf(`
    number, no, province, population, inhabitants, name, phone, date, start time, completion time,
    difference, gap, change, progress, lowest, highest, range, language, timestamp,
    all cities, flanders
  `),
  amount: wordsOf(`count, cost, days, hours`),
  remark: wordsOf(`remark, comment, notes, explanation`),
  motivation: wordsOf(`why, reason, motivation, description, justification, rationale`),
  strong: wordsOf(`strength, strong points, strong point, what goes well`),
  improve: wordsOf(`
    weaknesses, weakness, weak points, improvement, improvement points, points for improvement,
    areas for improvement, points to improve, what could be better
  `),
  evidence: wordsOf(`evidence, proof, source`),
  practice: wordsOf(`good practice, good practices, best practice, best practices`),
  city: wordsOf(`city, cities, municipality, town`),
  theme: wordsOf(`theme, topic, domain, dimension`),
  kind: wordsOf(`kind, year, measure, phase`),
  filler: wordsOf(`the, for, a, an, on, your, our, how, does, do, you, own, what, which, at, autumn, scale`),
};

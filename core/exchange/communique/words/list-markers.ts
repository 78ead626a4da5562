import { foldWords } from '../folded-text'

/** أولاً, ثانياً…: in this order they count. */
export const arabicOrdinals = foldWords(
  `أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا`,
).split(' ')

export const latinOrdinals: readonly (readonly string[])[] = [
  'premierement primo firstly first'.split(' '),
  'deuxiemement secundo secondly second'.split(' '),
  'troisiemement tertio thirdly third'.split(' '),
  'quatriemement quarto fourthly fourth'.split(' '),
  'cinquiemement quinto fifthly fifth'.split(' '),
  'sixiemement sixthly sixth'.split(' '),
]

/** "ACTION:", « Décision : » in the midst of minutes: what follows is to be done. */
export const inlineLabels = foldWords(
  `action decision recommendation recommandation décision توصية قرار إجراء`,
).split(' ')

/** التوصية الأولى, Recommandation n° 3: a label before each recommendation. */
export const recommendationLabel = new RegExp(
  `^(?:(?:ال)?(?:توصيه|قرار|مقترح|اقتراح|اجراء|تدبير|مطلب)(?: رقم)?|recommandation|recommendation|rec|r|decision|resolution|mesure|measure|proposition|proposal|action|article|(?:ال)?(?:ماده|بند))\\s?(?:n[°o.]{0,2}\\s?)?` +
    `(?:(\\d{1,3})|(?:الاولي?|الاول|الثانيه?|الثاني|الثالثه?|الرابعه?|الخامسه?|السادسه?|السابعه?|الثامنه?|التاسعه?|العاشره?|` +
    `one|two|three|four|five|six|seven|eight|nine|ten))\\s?[:.\\-)]{1,2}\\s?`,
)

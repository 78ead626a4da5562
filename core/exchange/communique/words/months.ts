import { foldWords } from '../folded-text'

const list = `
  تشرين الأول|تشرين الثاني|كانون الأول|كانون الثاني|ربيع الأول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الآخرة|جمادى الثانية|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة
  محرم|صفر|رجب|شعبان|رمضان|شوال|يناير|فبراير|مارس|أبريل|إبريل|ماي|مايو|يونيو|يوليوز|يوليو|غشت|أغسطس|شتنبر|سبتمبر|أكتوبر|نونبر|نوفمبر|دجنبر|ديسمبر
  جانفي|فيفري|أفريل|جوان|جويلية|أوت|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
  january|february|march|april|may|june|july|august|september|october|november|december
  jan.|feb.|apr.|aug.|sept.|oct.|nov.|dec.|janv.|févr.|avr.|juil.|déc.
`
/** All names of months in the languages read, as one alternation. */
export const monthNames = foldWords(list)
  .split(/[|\n]/)
  .map((name) => name.trim().replace('.', '\\.'))
  .filter((name) => name !== '')
  .toSorted((one, other) => other.length - one.length)
  .join('|')

const days = `
  الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
  monday|tuesday|wednesday|thursday|friday|saturday|sunday
`
export const weekdays = foldWords(days)
  .split(/[|\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '')
  .join('|')

const byNumber = `
  يناير|كانون الثاني|جانفي|janvier|january
  فبراير|شباط|فيفري|février|fevrier|february
  مارس|آذار|mars|march
  أبريل|إبريل|أفريل|نيسان|avril|april
  ماي|مايو|أيار|mai|may
  يونيو|جوان|حزيران|juin|june
  يوليوز|يوليو|جويلية|تموز|juillet|july
  غشت|أغسطس|أوت|آب|août|august
  شتنبر|سبتمبر|أيلول|septembre|september
  أكتوبر|تشرين الأول|octobre|october
  نونبر|نوفمبر|تشرين الثاني|novembre|november
  دجنبر|ديسمبر|كانون الأول|décembre|december
`
const numbers = new Map(
  foldWords(byNumber)
    .trim()
    .split('\n')
    .flatMap((line, i) => line.split('|').map((name) => [name.trim(), i + 1] as const)),
)

/** 1–12 for a folded name of a Gregorian month, 0 for a Hijri one. */
export const monthNumber = (name: string): number => numbers.get(name) ?? 0

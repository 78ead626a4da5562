import { describe, expect, test } from 'vitest'
import { duringPeriod, formatDate, formatPeriod } from '../../../core/text/dates'

describe('a date', () => {
  test.each([
    ['2027', 'ar', '2027'],
    ['2027-06', 'ar', 'يونيو 2027'],
    ['2025-11-13', 'ar', '13 نونبر 2025'],
    ['2025-11-13', 'fr', '13 novembre 2025'],
    ['2026-01-01', 'fr', '1er janvier 2026'],
    ['2027-06', 'fr', 'juin 2027'],
    ['2025-11-13', 'en', '13 November 2025'],
    ['2025-11-13', 'es', '13 de noviembre de 2025'],
    ['2025-11-13', 'zgh', '13 ⵏⵓⵡⴰⵏⴱⵉⵔ 2025'],
  ] as const)('%s in %s is %s', (date, language, words) => {
    expect(formatDate(date, language)).toBe(words)
  })
})

describe('a period', () => {
  test.each([
    ['2025-11-13', '2025-11-14', 'ar', '13 و14 نونبر 2025'],
    ['2025-11-13', '2025-11-14', 'fr', '13 et 14 novembre 2025'],
    ['2025-11-13', '2025-11-14', 'en', '13 and 14 November 2025'],
    ['2025-11-13', '2025-11-14', 'es', '13 y 14 de noviembre de 2025'],
    ['2025-11-13', '2025-11-16', 'ar', 'من 13 إلى 16 نونبر 2025'],
    ['2025-11-13', '2025-11-16', 'fr', 'du 13 au 16 novembre 2025'],
    ['2025-11-13', '2025-11-16', 'en', '13–16 November 2025'],
    ['2025-11-30', '2025-12-01', 'fr', '30 novembre et 1er décembre 2025'],
    ['2025-12-31', '2026-01-01', 'ar', '31 دجنبر 2025 و1 يناير 2026'],
    ['2025-12-30', '2026-01-02', 'fr', 'du 30 décembre 2025 au 2 janvier 2026'],
    ['2025-11-28', '2025-12-02', 'en', '28 November – 2 December 2025'],
    ['2024-02-28', '2024-02-29', 'fr', '28 et 29 février 2024'],
    ['2025-02-28', '2025-03-01', 'fr', '28 février et 1er mars 2025'],
    ['2024-02-28', '2024-03-01', 'fr', 'du 28 février au 1er mars 2024'],
    ['2025-11-13', '2025-11-13', 'fr', '13 novembre 2025'],
  ] as const)('from %s to %s in %s is %s', (from, to, language, words) => {
    expect(formatPeriod(from, to, language)).toBe(words)
  })
})

describe('a period in a sentence', () => {
  test.each([
    ['2025-11-13', '2025-11-14', 'ar', 'يومي 13 و14 نونبر 2025'],
    ['2025-11-13', '2025-11-14', 'fr', 'les 13 et 14 novembre 2025'],
    ['2025-11-13', '2025-11-14', 'en', 'on 13 and 14 November 2025'],
    ['2025-11-13', '2025-11-13', 'ar', 'يوم 13 نونبر 2025'],
    ['2026-01-01', '2026-01-01', 'fr', 'le 1er janvier 2026'],
    ['2025-11-13', '2025-11-16', 'ar', 'من 13 إلى 16 نونبر 2025'],
    ['2025-11-13', '2025-11-16', 'fr', 'du 13 au 16 novembre 2025'],
    ['2025-11-13', '2025-11-16', 'en', 'from 13 to 16 November 2025'],
    ['2025-11-28', '2025-12-02', 'en', 'from 28 November to 2 December 2025'],
  ] as const)('from %s to %s in %s is %s', (from, to, language, words) => {
    expect(duringPeriod(from, to, language)).toBe(words)
  })
})

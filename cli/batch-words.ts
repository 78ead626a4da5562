import type { InterfaceLanguage } from '../core/text/problem-words'

interface BatchWords {
  readonly written: (count: number) => string
  readonly failed: (count: number) => string
  readonly leftOut: (count: number) => string
  readonly separator: string
  /** A place in a table: `row 3, Status`. */
  readonly row: (row: number, column: string) => string
  /** How many recommendations a table has brought up to date. */
  readonly updated: (count: number) => string
  readonly unchanged: string
}

/** What is said at the end of work on many things. */
export const batchWords: Readonly<Record<InterfaceLanguage, BatchWords>> = {
  en: {
    written: (count) => `${count} ${count === 1 ? 'file' : 'files'} written`,
    failed: (count) => `${count} failed`,
    leftOut: (count) => `${count} left out`,
    separator: ', ',
    row: (row, column) => `row ${row}, ${column}`,
    updated: (count) => `${count} ${count === 1 ? 'recommendation' : 'recommendations'} updated`,
    unchanged: 'nothing was changed',
  },
  fr: {
    written: (count) => `${count} ${count < 2 ? 'fichier écrit' : 'fichiers écrits'}`,
    failed: (count) => `${count} ${count < 2 ? 'échec' : 'échecs'}`,
    leftOut: (count) => `${count} ${count < 2 ? 'abandonné' : 'abandonnés'}`,
    separator: ', ',
    row: (row, column) => `ligne ${row}, ${column}`,
    updated: (count) =>
      `${count} ${count < 2 ? 'recommandation mise' : 'recommandations mises'} à jour`,
    unchanged: 'rien n’a été modifié',
  },
  ar: {
    written: (count) => `الملفات المكتوبة: ${count}`,
    failed: (count) => `المتعذرة: ${count}`,
    leftOut: (count) => `المتروكة: ${count}`,
    separator: '، ',
    row: (row, column) => `الصف ${row}، ${column}`,
    updated: (count) => `التوصيات المحيّنة: ${count}`,
    unchanged: 'لم يتغير شيء',
  },
}

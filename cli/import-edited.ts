import { changesRecord, type FieldChange } from '../core/exchange/field-change'
import { readEdited } from '../core/exchange/read-edited'
import { takeChanges } from '../core/exchange/take-changes'
import { nearestName } from '../core/model/nearest-name'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { placeInFile } from '../disk/file-problems'
import { readConference } from '../disk/read-conference'
import { readBytes, readInputBytes } from '../disk/read-text'
import { saveConference } from '../disk/save-conference'
import { type Answer, done, refused } from './answer'

/** `tawsiya import edited.docx|.xlf --into FILE`: says what came back changed, and takes over only what `--take` names. */
export async function runImportEdited(
  file: string,
  into: string,
  take: string | undefined,
  language: InterfaceLanguage,
): Promise<Answer> {
  const conference = await readConference(into)
  if (!conference.ok) return refused(conference.problem)
  const bytes = await (file === '-' ? readInputBytes() : readBytes(file))
  if (!bytes.ok) return refused(bytes.problem)
  const name = file === '-' ? 'stdin' : file
  const changes = placeInFile(readEdited(bytes.value, conference.value), name)
  if (!changes.ok) return refused(changes.problem)
  const wanted = wantedOf(changes.value, take)
  if ('unknown' in wanted) {
    const names = changes.value.filter(changesRecord).map(({ id }) => id)
    const detail = nearestName(wanted.unknown, names)
    return refused({
      code: 'unknown-change',
      path: wanted.unknown,
      ...(detail === undefined ? {} : { detail }),
    })
  }
  if (wanted.taken.length > 0) {
    const saved = await saveConference(into, takeChanges(conference.value, wanted.taken))
    if (!saved.ok) return refused(saved.problem)
  }
  const isTaken = (change: FieldChange): boolean => wanted.taken.includes(change)
  return done(linesOf(changes.value, isTaken, language), {
    ok: true,
    changes: changes.value.map((change) => ({
      id: change.id,
      before: change.before,
      after: change.after,
      isChanged: changesRecord(change),
      isConflict: change.isConflict,
      isTaken: isTaken(change),
      authors: change.authors,
      comments: change.comments,
    })),
  })
}

type Wanted = { readonly taken: readonly FieldChange[] } | { readonly unknown: string }

/** `all`, or names of changes; without any nothing is taken. */
function wantedOf(changes: readonly FieldChange[], take: string | undefined): Wanted {
  const changed = changes.filter(changesRecord)
  if (take === undefined) return { taken: [] }
  if (take.trim() === 'all') return { taken: changed }
  const names = take.split(/[,\s]+/).filter(Boolean)
  const unknown = names.find((name) => !changed.some(({ id }) => id === name))
  return unknown === undefined
    ? { taken: changed.filter(({ id }) => names.includes(id)) }
    : { unknown }
}

type Word = 'before' | 'after' | 'by' | 'conflict' | 'taken' | 'nothing'
const words: Readonly<Record<InterfaceLanguage, Readonly<Record<Word, string>>>> = {
  en: {
    before: 'was',
    after: 'is',
    by: 'changed by',
    conflict: 'has been changed here, too',
    taken: 'taken over',
    nothing: 'Nothing changed.',
  },
  fr: {
    before: 'avant',
    after: 'après',
    by: 'modifié par',
    conflict: 'a aussi été modifié ici',
    taken: 'repris',
    nothing: 'Rien n’a changé.',
  },
  ar: {
    before: 'قبل',
    after: 'بعد',
    by: 'عدّله',
    conflict: 'عُدّل هنا أيضاً',
    taken: 'أُخذ',
    nothing: 'لم يتغير شيء.',
  },
}

/** Each change under its name, one thing a line. */
function linesOf(
  changes: readonly FieldChange[],
  isTaken: (change: FieldChange) => boolean,
  language: InterfaceLanguage,
): readonly string[] {
  const say = words[language]
  if (changes.length === 0) return [say.nothing]
  return changes.flatMap((change) => [
    `${change.id}${isTaken(change) ? `\t${say.taken}` : ''}${change.isConflict ? `\t${say.conflict}` : ''}`,
    ...(changesRecord(change)
      ? [`\t${say.before}\t${oneLine(change.before)}`, `\t${say.after}\t${oneLine(change.after)}`]
      : []),
    ...(change.authors.length > 0 ? [`\t${say.by}\t${change.authors.join(', ')}`] : []),
    ...change.comments.map(({ author, text }) => `\t${author}\t${oneLine(text)}`),
  ])
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

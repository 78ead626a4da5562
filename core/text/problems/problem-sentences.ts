import type { ProblemCode } from '../../outcome'
import type { InterfaceLanguage } from '../problem-words'

/** `{path}` and `{detail}` are filled in; a stretch in `<…>` is left out when its value is missing. */
export type ProblemSentence = Readonly<Record<InterfaceLanguage, string>>

/** The sentences of problems of one kind, which are told apart by who can mend them. */
export type ProblemSentences = Partial<Readonly<Record<ProblemCode, ProblemSentence>>>

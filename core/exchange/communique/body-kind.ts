import type { Body } from '../../model/body'
import { foldWords } from './folded-text'

const openings: readonly (readonly [RegExp, Body['kind']])[] = [
  [
    /^(?:ال)?(?:جامعه|كليه|مدرسه|معهد)|^(?:universite|faculte|ecole|institut|university|faculty|school)|university$/,
    'university',
  ],
  [/^(?:ال)?وزاره|^(?:ministere|ministry)/, 'ministry'],
  [
    /^(?:ال)?(?:جمعيه|شبكه|رابطه|فيدراليه)|^(?:association|reseau|federation|network)/,
    'association',
  ],
  [/^(?:ال)?وكاله|^(?:agence|agency|office)/, 'agency'],
  [/^(?:ال)?مجلس|^(?:conseil|council)/, 'council'],
  [/^(?:ال)?جماعه|^(?:commune|municipality)/, 'commune'],
  [/^(?:ال)?جهه|^region/, 'region'],
]

/** What kind of body a name tells of by its first word. */
export function bodyKindOf(name: string): Body['kind'] {
  const folded = foldWords(name)
  return openings.find(([opening]) => opening.test(folded))?.[1] ?? 'other'
}

import type { Localized } from '../text/language'

const longest = 40

/** Whether a folder of that name can hold a template. */
export const isTemplateId = (name: string): boolean => /^[a-z][a-z0-9-]{0,59}$/.test(name)

/** A name as an id: `Note d’étape` becomes `note-d-etape`; what has no Latin letter becomes `template`. */
export function templateIdFor(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  return plain === '' ? 'template' : plain
}

/** An id for a new template that none of those there are has: from its French, English or any Latin name. */
export function freeTemplateId(name: Localized, taken: readonly string[]): string {
  const names = [name.fr, name.en, name.es, ...Object.values(name)]
  const id = names.map((each) => templateIdFor(each ?? '')).find((each) => each !== 'template')
  return freeId(id ?? 'template', taken)
}

/** The id itself where it is free, else with the next number. */
export function freeId(id: string, taken: readonly string[]): string {
  // Ids are names of folders, and some systems do not tell capitals apart.
  const names = new Set(taken.map((each) => each.toLowerCase()))
  let free = id
  for (let count = 2; names.has(free); count += 1) free = `${id}-${count}`
  return free
}

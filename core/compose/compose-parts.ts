import type { Part, PartArrangement, PartRole } from '../brief/brief-document'
import type { Template } from '../model/template'
import type { TemplateSection } from '../model/template-sections'
import type { Composition } from './composition'
import { composeSection } from './compose-section'
import { fillContents } from './fill-contents'
import { footOf, headOf, letterAddress } from './furniture'

/** The template's sections for one group of languages, on stretches of pages of one kind each. */
export function composeParts(composition: Composition): readonly Part[] {
  const { arrangement } = composition
  const stretches = stretchesOf(composition)
  const parts = stretches.map(({ role, sections }, index): Part => ({
    languages: composition.languages,
    // A cover has nothing to align: its languages stand one above the other.
    arrangement: role === 'cover' && arrangement !== 'alone' ? 'beside' : arrangement,
    role,
    continues: index > 0,
    head: headOf(composition),
    foot: footOf(composition),
    address: role === 'letter' ? letterAddress(composition) : [],
    blocks: sections.flatMap((section) => composeSection(section, composition)),
  }))
  return fillContents(parts).filter(({ blocks }) => blocks.length > 0)
}

interface Stretch {
  readonly role: PartRole
  readonly sections: readonly TemplateSection[]
}

/** A new stretch begins where the kind of page changes, and where the template asks for a new page. */
function stretchesOf({ template, arrangement }: Composition): readonly Stretch[] {
  const stretches: { role: PartRole; sections: TemplateSection[] }[] = []
  for (const section of openingFor(template, arrangement)) {
    const role = roleOf(template, section)
    const last = stretches.at(-1)
    const isNew = 'newPage' in section && section.newPage === true
    // A note under a landscape table stays on its page.
    const isUnder = section.kind === 'text' && section.role === 'note' && last?.role === 'landscape'
    if (last && (last.role === role || isUnder) && !isNew) last.sections.push(section)
    else stretches.push({ role, sections: [section] })
  }
  return stretches
}

/**
 * Facing pages begin on an even page, so something must stand on the first: the masthead becomes a cover, and
 * what opens otherwise gets one.
 */
function openingFor(
  { name, sections }: Template,
  arrangement: PartArrangement,
): readonly TemplateSection[] {
  if (arrangement !== 'facing') return sections
  const opened = sections.map((section): TemplateSection =>
    section.kind === 'masthead'
      ? {
          kind: 'cover',
          documentKind: section.title ?? section.documentKind,
          ...(section.addressee ? { addressee: section.addressee } : {}),
        }
      : section,
  )
  return opened.some(({ kind }) => kind === 'cover')
    ? opened
    : [{ kind: 'cover', documentKind: name }, ...opened]
}

const settingRoles = {
  brief: 'text',
  letter: 'letter',
  declaration: 'declaration',
  handout: 'sheet',
} as const

function roleOf({ setting }: Template, section: TemplateSection): PartRole {
  if (section.kind === 'cover') return 'cover'
  if ('page' in section && section.page === 'landscape') return 'landscape'
  return settingRoles[setting]
}

import { z } from 'zod'
import { themeSchema, type Theme } from '../../core/brief/theme'
import { templateSchema, type Template } from '../../core/model/template'
import type { Outcome } from '../../core/outcome'

/** The part of the contract about templates. Only main knows where they are. */
export interface TemplateApi {
  listLibrary(): Promise<TemplateLibrary>
  /** The template printed with the sample conference, as PDF: its first page is its picture. */
  drawTemplate(id: string): Promise<Outcome<Uint8Array>>
  /** Puts a template into a new folder of the user's own; the answer is its id. */
  addTemplate(own: OwnTemplate): Promise<Outcome<string>>
  /** Writes over a template of the user's own, if it still is what was read. */
  replaceTemplate(id: string, revision: string, own: OwnTemplate): Promise<Outcome<string>>
  /** The answer brings it back. */
  deleteTemplate(id: string): Promise<Outcome<string>>
  restoreTemplate(token: string): Promise<Outcome<string>>
  /** Asks where to write the template as a zip file; `null`: the user cancelled. */
  shareTemplate(id: string): Promise<Outcome<string> | null>
  /** Asks for a zip file and adds the template inside; `null`: the user cancelled. */
  importTemplate(): Promise<Outcome<string> | null>
  showTemplatesFolder(): Promise<void>
}

/** All templates and themes there are. */
export interface TemplateLibrary {
  readonly templates: readonly ListedTemplate[]
  readonly themes: readonly Theme[]
}

/** A template that can be used, or why it cannot. */
export interface ListedTemplate {
  readonly id: string
  /** Made by the user. */
  readonly isOwn: boolean
  /** Of the user's own: which state of its files was read. */
  readonly revision?: string
  readonly template: Outcome<Template>
}

/** A template with the theme it brings along, if it has one of its own. */
export interface OwnTemplate {
  readonly template: Template
  readonly theme?: Theme | undefined
}
export const ownTemplateSchema = z.strictObject({
  template: templateSchema,
  theme: themeSchema.optional(),
})

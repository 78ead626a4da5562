import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { DeepReadonly } from '../../core/model/deep-readonly'
import { settingsSchema, type InterfaceLanguage } from '../ipc/settings'

/** The window's settings and those that only main may know or set. */
const allSettingsSchema = settingsSchema.extend({
  lastFile: z.string().optional(),
  exportFolder: z.string().optional(),
  /** The Word letterhead. */
  frameFile: z.string().optional(),
  /** The last used first. */
  recentFiles: z
    .array(z.strictObject({ path: z.string(), title: z.string(), usedAt: z.string() }))
    .optional(),
  bounds: z
    .strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
    .optional(),
})
export type AllSettings = DeepReadonly<z.infer<typeof allSettingsSchema>>

export interface SettingsFile {
  readonly value: AllSettings
  change(changes: Partial<AllSettings>): void
}

/** Reads the settings; a missing or damaged file gives the defaults, entry by entry. */
export function readSettingsFile(file: string, systemLocale: string): SettingsFile {
  let value: AllSettings = { ...defaultSettings(systemLocale), ...readEntries(file) }
  return {
    get value() {
      return value
    },
    change(changes) {
      value = { ...value, ...changes }
      // A few hundred bytes, seldom: waiting for the disk is simpler than losing the last change.
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`)
      renameSync(`${file}.new`, file)
    },
  }
}

function readEntries(file: string): Partial<AllSettings> {
  const stored = readJson(file)
  const entries = Object.entries(allSettingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(stored[name])
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : []
  })
  // Each entry was parsed by the schema of its own name.
  return Object.fromEntries(entries) as Partial<AllSettings>
}

function readJson(file: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // The first start, or a file that somebody damaged: nothing in it is worth stopping for.
    return {}
  }
}

function defaultSettings(systemLocale: string): AllSettings {
  return {
    interfaceLanguage: interfaceLanguageFor(systemLocale),
    appearance: 'system',
    formats: ['docx', 'pdf'],
    previewWidth: 476,
    isPreviewShown: true,
    areThumbnailsShown: false,
    digits: 'western',
    isSpellingChecked: true,
    isWelcomed: false,
  }
}

function interfaceLanguageFor(locale: string): InterfaceLanguage {
  if (locale.startsWith('ar')) return 'ar'
  return locale.startsWith('fr') ? 'fr' : 'en'
}

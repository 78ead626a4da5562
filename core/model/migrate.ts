import { fail, succeed, type Outcome } from '../outcome'

/** A file of some version: an object that nobody has checked further. */
export type RawFile = Readonly<Record<string, unknown>>

/** Rewrites a file of one version as the next, `schemaVersion` aside. The file is unchecked: trust no shape in it. */
export type MigrationStep = (file: RawFile) => RawFile

/**
 * The step at index 0 makes version 2 out of version 1, and so on. A new version adds one step here and
 * keeps a frozen file of the old one in `tests/core/model/versions/`.
 */
export const migrationSteps: readonly MigrationStep[] = []

/**
 * Brings a file to the newest version, in memory. The version is judged before anything else in the file:
 * a newer one is refused whatever the rest looks like, for this program cannot know what it means.
 */
export function migrate(
  file: unknown,
  steps: readonly MigrationStep[] = migrationSteps,
): Outcome<RawFile> {
  if (!isRawFile(file)) return fail('not-a-conference', undefined, 'expected an object in { }')
  const newest = steps.length + 1
  const version = file['schemaVersion']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const expected = newest === 1 ? '1' : `a number from 1 to ${newest}`
    return fail('not-a-conference', 'schemaVersion', `expected ${expected}`)
  }
  if (version > newest) return fail('newer-version', undefined, String(version))
  return succeed(
    steps
      .slice(version - 1)
      .reduce<RawFile>(
        (older, step, index) => ({ ...step(older), schemaVersion: version + index + 1 }),
        file,
      ),
  )
}

const isRawFile = (value: unknown): value is RawFile =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

import type { Conference } from '../core/model/conference'
import { parseConference } from '../core/model/parse-conference'
import type { Outcome } from '../core/outcome'
import { placeInFile } from './file-problems'
import { readStandardInput, readText } from './read-text'

/** Reads a `.tawsiya` file; a problem names the file and the place in it. */
export async function readConference(file: string): Promise<Outcome<Conference>> {
  return placeInFile(await parsed(readText(file)), file)
}

/** Reads a conference from standard input. */
export async function readConferenceFromInput(): Promise<Outcome<Conference>> {
  return placeInFile(await parsed(readStandardInput()), 'stdin')
}

async function parsed(reading: Promise<Outcome<string>>): Promise<Outcome<Conference>> {
  const text = await reading
  return text.ok ? parseConference(text.value) : text
}

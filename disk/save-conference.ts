import type { Conference } from '../core/model/conference'
import { serialiseConference } from '../core/model/serialise-conference'
import type { Outcome } from '../core/outcome'
import { saveFile } from './save-file'

/** Saves a conference as a `.tawsiya` file, whole or not at all. */
export const saveConference = (file: string, conference: Conference): Promise<Outcome<void>> =>
  saveFile(file, serialiseConference(conference))

import path from 'node:path'
import type { Conference } from '../core/model/conference'

/** Files are named after the conference's file, or where there is none after its short title. */
export function baseName(file: string, conference: Conference): string {
  if (file !== '-') return path.basename(file).replace(/\.(?:tawsiya|json)$/i, '')
  const [primary = 'ar'] = conference.languages
  return conference.shortTitle[primary] || conference.title[primary] || ''
}

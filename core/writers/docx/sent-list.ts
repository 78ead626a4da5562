import type { LayoutRun } from '../../layout/page-layout'
import { parseFieldBookmark } from '../../text/field-bookmark'
import { shortField, writeSentTexts } from '../../text/sent-texts'
import { safeText } from './safe-text'

/** Collects what a document is sent out with, so that nothing is missed when it comes back. */
export class SentList {
  private readonly fields: string[] = []
  private readonly others = new Set<string>()

  /** A text of the record, by its bookmark. */
  addField(bookmark: string): void {
    const field = parseFieldBookmark(bookmark)?.field
    if (field !== undefined) this.fields.push(shortField(field))
  }

  /** Words that come from a template or were worked out. */
  addOther(runs: readonly LayoutRun[]): void {
    let words = ''
    for (const run of runs) {
      if (!('field' in run) && run.runningTitle === undefined) words += run.text
    }
    if (words !== '') this.others.add(words)
  }

  toXml(): string {
    return writeSentTexts(this.fields, [...this.others].map(safeText))
  }
}

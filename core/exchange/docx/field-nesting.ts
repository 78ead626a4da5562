/** The fields that a place in a document stands in, one inside another. */
export class FieldNesting {
  /** Between the tags of an instruction, whose text is not the document's. */
  isInInstruction = false
  private readonly fields: { instruction: string; isParted: boolean }[] = []

  /** Takes a mark that begins, parts or ends a field. */
  mark(type: string | undefined): void {
    if (type === 'begin') this.begin('', false)
    else if (type === 'end') this.end()
    const last = this.fields.at(-1)
    if (type === 'separate' && last) last.isParted = true
  }

  begin(instruction: string, isParted = true): void {
    this.fields.push({ instruction, isParted })
  }

  end(): void {
    this.fields.pop()
  }

  instruct(text: string): void {
    const last = this.fields.at(-1)
    if (last && !last.isParted) last.instruction += text
  }

  /** Whether what stands here is a table of contents, which Word writes. */
  get isInContents(): boolean {
    return this.fields.some(({ instruction }) => /^\s*TOC\b/i.test(instruction))
  }

  /** Whether what stands here is counted or looked up by Word: a number of a page, a heading in a head. */
  get isWorkedOut(): boolean {
    return this.fields.some(({ instruction, isParted }) => isParted && workedOut.test(instruction))
  }
}

const workedOut = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|STYLEREF)\b/i

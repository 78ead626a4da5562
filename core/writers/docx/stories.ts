import type { Relations } from './relations'

/** A head or foot: a part of the package of its own. */
export interface Story {
  readonly kind: 'header' | 'footer'
  readonly file: string
  readonly content: string
  readonly relations: Relations
}

/** The heads and feet of a document. */
export class Stories {
  private readonly stories: Story[] = []

  /** Keeps one and answers its file's name. */
  add(kind: Story['kind'], content: string, relations: Relations): string {
    const count = this.stories.filter((story) => story.kind === kind).length + 1
    const file = `${kind}${count}.xml`
    this.stories.push({ kind, file, content, relations })
    return file
  }

  all(): readonly Story[] {
    return this.stories
  }
}

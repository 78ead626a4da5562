interface Shown {
  readonly name: string
  readonly pages: readonly string[]
  readonly problem?: string
}

/** A page with every picture, one row a document. */
export const galleryPage = (documents: readonly Shown[]): string => `<!doctype html>
<meta charset="utf-8">
<title>Gallery</title>
<style>
  body { background: #999; font: 14px sans-serif }
  section { display: flex; flex-wrap: wrap; gap: 12px; align-items: start }
  h2 { width: 100%; margin: 24px 0 0 }
  img { background: white; box-shadow: 0 1px 6px #0006 }
</style>
${documents.map(documentRow).join('\n')}
`

const documentRow = ({ name, pages, problem }: Shown): string => `<section>
<h2>${name}</h2>
${problem ? `<p>${problem}</p>` : pages.map((page) => `<img src="${page}" alt="${page}">`).join('\n')}
</section>`

import { FileWarning } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Template } from '../../core/model/template'
import { readPdf } from '../brief/pdf-reader'
import { useLibrary } from '../brief/library'
import { desktop } from '../desktop'

const widthPx = 132
/** Pictures that were drawn in this window, by what they depend on. */
const drawn = new Map<string, ImageBitmap>()

/** The first page of a template, printed with the sample conference. Its name stands beside it. */
export function TemplatePicture({ template }: { readonly template: Template }) {
  const host = useRef<HTMLSpanElement>(null)
  const { themes } = useLibrary()
  const theme = themes.find(({ id }) => id === template.theme)
  const key = JSON.stringify([template, theme])
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let isWanted = true
    void (async () => {
      const picture = drawn.get(key) ?? (await draw(template.id))
      if (picture) drawn.set(key, picture)
      if (!isWanted) return
      setFailed(!picture)
      if (picture) host.current?.replaceChildren(canvasOf(picture))
    })()
    return () => {
      isWanted = false
    }
  }, [key, template.id])
  return (
    <span ref={host} dir="ltr" className="template-picture" aria-hidden data-page={template.page}>
      {hasFailed ? <FileWarning size={24} strokeWidth={1.4} /> : null}
    </span>
  )
}

async function draw(id: string): Promise<ImageBitmap | undefined> {
  const pdf = await desktop.drawTemplate(id)
  if (!pdf.ok) return undefined
  const file = readPdf(pdf.value)
  try {
    const { width } = await file.measure(1)
    // Twice as fine as the screen: small text stays grey instead of breaking up.
    return await file.draw(1, (2 * widthPx * window.devicePixelRatio) / width)
  } finally {
    file.close()
  }
}

/** The picture stays, for the next time that it is shown. */
function canvasOf(picture: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  return canvas
}

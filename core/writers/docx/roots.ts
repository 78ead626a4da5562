const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(' ')

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A whole part of the package around its content. */
export const rootOf = (
  name: 'document' | 'hdr' | 'ftr' | 'numbering' | 'footnotes',
  content: string,
): string => `${xmlHead}<w:${name} ${namespaces}>${content}</w:${name}>`

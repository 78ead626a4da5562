import { escapeXml } from '../../text/escape-xml'

/** Words as they stand in a unit; a lone carriage return would be read as a line end. */
export const inlineText = (text: string): string => escapeXml(text).replaceAll('\r', '&#13;')

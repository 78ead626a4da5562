import { z } from 'zod'
import { themeSchema } from '../core/brief/theme'
import { conferenceSchema } from '../core/model/conference'
import { templateSchema } from '../core/model/template'

/** The text of each JSON Schema by the file it stands in. They describe files as people write them: defaults left out. */
export const jsonSchemas: Readonly<Record<string, string>> = {
  'templates/template.schema.json': textOf(templateSchema, 'A template of Tawsiya'),
  'templates/theme.schema.json': textOf(themeSchema, 'A theme of Tawsiya'),
  'examples/conference.schema.json': textOf(conferenceSchema, 'A conference of Tawsiya'),
}

function textOf(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}

import { SectionPane } from '../conference/section-pane'
import { TemplateEditor } from './template-editor'
import { TemplateList } from './template-list'
import { useTemplateEditing } from './template-draft'
import './templates.css'

/** The documents there are, and the one of the user's own that is being made. */
export function TemplatesSection() {
  const isEditing = useTemplateEditing((editing) => editing !== undefined)
  return (
    <SectionPane name="templates">{isEditing ? <TemplateEditor /> : <TemplateList />}</SectionPane>
  )
}

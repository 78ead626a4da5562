import { expect, test } from 'vitest'
import { printProposal } from '../../../../core/exchange/communique/print-proposal'
import { proposeFromText } from '../../../../core/exchange/communique/propose-records'
import { readCommunique } from '../../../../core/exchange/read-communique'
import { odtFile } from './office-files'

const styles = `<style:style style:name="T1" style:family="text"><style:text-properties style:font-weight-complex="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>`

const item = (text: string): string => `<text:list-item><text:p>${text}</text:p></text:list-item>`
const row = (...texts: readonly string[]): string =>
  `<table:table-row>${texts.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`

const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>محذوف</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="P1">البيان الختامي</text:p>
<text:p>انعقد المؤتمر الوطني للماء<office:annotation><text:p>تعليق</text:p></office:annotation> بفاس يومي 3 و4 ماي 2024.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>حاشية</text:p></text:note-body></text:note></text:p>
<text:h text:outline-level="1">التوصيات</text:h><text:h text:outline-level="2">الحكامة</text:h>
<text:list text:style-name="L1">${item('<text:span text:style-name="T1">إحداث</text:span> صندوق للسقي')}${item('نشر<text:s text:c="900000000"/><text:span text:style-name="T2">المعطيات</text:span>')}</text:list>
<text:h text:outline-level="2">التكوين</text:h><text:list>${item('تكوين المرشدين')}</text:list>
<table:table>${row('الجهة', 'التوصية', 'المحور')}${row('الوزارة', 'غرس الأشجار', 'التربة')}</table:table>
<text:p><draw:frame><draw:text-box><text:p>إطار</text:p></draw:text-box></draw:frame></text:p>`

test('an OpenDocument text keeps its headings, lists, emphasis, tables, notes and boxes', () => {
  const read = readCommunique(odtFile(body, { styles }))
  if (!read.ok) throw new Error(read.problem.code)
  const { text, tookChanges } = read.value
  expect(tookChanges).toBe(true)
  expect(text).toContain('# البيان الختامي\n\nانعقد المؤتمر الوطني للماء بفاس')
  expect(text).toContain(
    '## الحكامة\n\n1. **إحداث** صندوق للسقي\n2. نشر _المعطيات_\n\n## التكوين\n\n- تكوين المرشدين',
  )
  expect(text.endsWith('إطار\n\nحاشية')).toBe(true)
  expect(text).not.toMatch(/محذوف|تعليق/)
  const proposal = printProposal(proposeFromText(read.value))
  expect(proposal).toMatchObject({ title: 'المؤتمر الوطني للماء', place: 'فاس' })
  expect(proposal.axes).toEqual(['الحكامة', 'التكوين', 'التربة'])
  expect(proposal.recommendations.map(({ text }) => text).slice(0, 4)).toEqual([
    '**إحداث** صندوق للسقي',
    'نشر _المعطيات_',
    'تكوين المرشدين',
    'غرس الأشجار',
  ])
})

import { GripVertical } from 'lucide-react'
import { memo } from 'react'
import { Button } from 'react-aria-components/Button'
import { Checkbox } from 'react-aria-components/Checkbox'
import { Text } from 'react-aria-components/Text'
import { CheckMark } from '../../ui/check-mark'
import { RecordCells } from './record-cells'

interface RecommendationRowProps {
  readonly id: string
  readonly number: string
}

/** A recommendation in one line, with the handles to drag and to tick it. */
export const RecommendationRow = memo(function RecommendationRow(props: RecommendationRowProps) {
  const { id, number } = props
  return (
    <div className="record-row record-grid">
      <span className="record-handles">
        <Button slot="drag" className="record-grip">
          <GripVertical size={16} strokeWidth={1.7} aria-hidden />
        </Button>
        <Checkbox slot="selection" className="record-tick">
          <CheckMark />
        </Checkbox>
      </span>
      <bdi dir="ltr" className="record-number">
        {number}
      </bdi>
      <Text slot="description" className="record-summary">
        <RecordCells id={id} />
      </Text>
    </div>
  )
})

import { parseDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import './day-field.css'

interface DayFieldProps {
  readonly name: string
  /** An ISO day. */
  readonly value: string
  readonly earliest?: string
  readonly onChange: (day: string) => void
}

/** A Gregorian day, typed or picked. An emptied field keeps the last day. */
export function DayField({ name, value, earliest, onChange }: DayFieldProps) {
  return (
    <DatePicker
      className="day-field"
      aria-label={name}
      value={parseDate(value)}
      minValue={earliest === undefined ? undefined : parseDate(earliest)}
      onChange={(day) => {
        if (day) onChange(day.toString())
      }}
    >
      <Group className="day-field-group">
        <DateInput className="day-field-input">
          {(segment) => <DateSegment segment={segment} className="day-field-segment" />}
        </DateInput>
        <Button className="button plain icon small">
          <CalendarDays size={16} strokeWidth={1.7} aria-hidden />
        </Button>
      </Group>
      <Popover className="menu-popover day-popover">
        <Dialog className="dialog-content">
          <Calendar>
            <header className="day-calendar-head">
              <Button slot="previous" className="button plain icon small">
                <ChevronLeft size={16} strokeWidth={1.7} aria-hidden className="mirrored" />
              </Button>
              <Heading />
              <Button slot="next" className="button plain icon small">
                <ChevronRight size={16} strokeWidth={1.7} aria-hidden className="mirrored" />
              </Button>
            </header>
            <CalendarGrid className="day-calendar">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>{(day) => <CalendarCell date={day} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

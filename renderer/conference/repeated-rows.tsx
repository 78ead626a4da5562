import { ArrowUp, Plus, X } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { addAndFocus } from '../ui/add-and-focus'
import { Button, IconButton } from '../ui/button'

interface RepeatedRowsProps<T> {
  readonly name: string
  readonly items: readonly T[]
  readonly blank: T
  /** The key joins typing in one field into one step of the history. */
  readonly onChange: (items: readonly T[], key?: string) => void
  readonly children: (
    item: T,
    edit: (changes: Partial<T>, key: string) => void,
    index: number,
  ) => ReactNode
}

/** A list of like entries: add, take away, move up. */
export function RepeatedRows<T>({ name, items, blank, onChange, children }: RepeatedRowsProps<T>) {
  const { t } = useTranslation()
  const rows = useRef<HTMLDivElement>(null)
  const without = (index: number): readonly T[] => items.filter((_, at) => at !== index)
  return (
    <div className="repeated" ref={rows}>
      {items.map((item, index) => (
        // Entries have no id: their place is what tells them apart.
        <div key={index} className="repeated-row" role="group" aria-label={`${name} ${index + 1}`}>
          <div className="repeated-row-fields">
            {children(
              item,
              (changes, key) =>
                onChange(
                  items.map((one, at) => (at === index ? { ...one, ...changes } : one)),
                  `${index}/${key}`,
                ),
              index,
            )}
          </div>
          <div className="repeated-row-actions">
            <IconButton
              isSmall
              isDisabled={index === 0}
              name={t('action.moveUp')}
              onPress={() => onChange(without(index).toSpliced(index - 1, 0, item))}
            >
              <ArrowUp size={14} strokeWidth={1.7} aria-hidden />
            </IconButton>
            <IconButton isSmall name={t('action.delete')} onPress={() => onChange(without(index))}>
              <X size={14} strokeWidth={1.7} aria-hidden />
            </IconButton>
          </div>
        </div>
      ))}
      <Button
        look="link"
        isSmall
        aria-label={t('action.addNamed', { name })}
        onPress={() =>
          addAndFocus(
            () => onChange([...items, blank]),
            () => rows.current?.children[items.length],
          )
        }
      >
        <Plus size={14} strokeWidth={1.7} aria-hidden />
        {name}
      </Button>
    </div>
  )
}

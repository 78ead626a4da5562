import type { TableHeading } from '../brief/brief-document'
import type { NumberedAxis } from '../model/numbering'
import type { Composition } from './composition'
import { textPassage } from './passages'

/** The row of a table that names the axis of those after it; none for what belongs to no axis. */
export const axisHeading = (
  composition: Composition,
  { axis, number }: NumberedAxis,
): readonly TableHeading[] =>
  axis
    ? [
        {
          id: axis.id,
          number,
          heading: textPassage(composition, axis.title, `axes/${axis.id}/title`),
        },
      ]
    : []

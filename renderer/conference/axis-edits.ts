import type { Axis, Conference } from '../../core/model/conference'

export function editAxis(conference: Conference, id: string, changes: Partial<Axis>): Conference {
  return {
    ...conference,
    axes: conference.axes.map((axis) => (axis.id === id ? { ...axis, ...changes } : axis)),
  }
}

export const addAxis = (conference: Conference, id: string): Conference => ({
  ...conference,
  axes: [...conference.axes, { id, title: {}, rationale: {} }],
})

/** Only an empty axis can go: its recommendations would lose their place. */
export function deleteAxis(conference: Conference, id: string): Conference {
  if (conference.recommendations.some(({ axisId }) => axisId === id)) return conference
  return { ...conference, axes: conference.axes.filter((axis) => axis.id !== id) }
}

export function moveAxis(conference: Conference, id: string, by: -1 | 1): Conference {
  const from = conference.axes.findIndex((axis) => axis.id === id)
  const moved = conference.axes[from]
  const to = from + by
  if (!moved || to < 0 || to >= conference.axes.length) return conference
  return { ...conference, axes: conference.axes.toSpliced(from, 1).toSpliced(to, 0, moved) }
}

/** Puts an axis, with all that belongs to it, after another one, or before all. */
export function placeAxis(
  conference: Conference,
  id: string,
  afterId: string | undefined,
): Conference {
  const moved = conference.axes.find((axis) => axis.id === id)
  if (!moved || afterId === id) return conference
  const others = conference.axes.filter((axis) => axis !== moved)
  const place = others.findIndex((axis) => axis.id === afterId) + 1
  const axes = others.toSpliced(place, 0, moved)
  const isSame = axes.every((axis, index) => axis === conference.axes[index])
  return isSame ? conference : { ...conference, axes }
}

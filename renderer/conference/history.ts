import type { Conference } from '../../core/model/conference'

/** What a step did, for the words beside undo and redo. */
export type ChangeName =
  | 'edit-text'
  | 'edit-recommendation'
  | 'add-recommendation'
  | 'delete-recommendation'
  | 'move-recommendation'
  | 'edit-conference'
  | 'add-axis'
  | 'delete-axis'
  | 'move-axis'
  | 'add-body'
  | 'edit-logos'
  | 'edit-languages'
  | 'merge-bodies'
  | 'confirm-translation'
  | 'replace-text'
  | 'assign'
  | 'duplicate-recommendation'
  | 'merge-recommendations'
  | 'split-recommendation'
  | 'restore-version'
  | 'take-from-disk'
  | 'import-records'
  | 'take-changes'
  | 'take-follow-up'

/** A change and the conference before it. */
interface Step {
  readonly name: ChangeName
  readonly before: Conference
}

/** Every state of the conference since it was opened: values are immutable, so a step is a reference. */
export interface History {
  readonly present: Conference
  readonly past: readonly Step[]
  /** Undone steps with the conference *after* each; the next to redo is last. */
  readonly future: readonly { readonly name: ChangeName; readonly after: Conference }[]
  /** While it lasts, changes under the same key join the last step. */
  readonly open?: { readonly key: string; readonly atMs: number }
}

export interface Change {
  readonly name: ChangeName
  readonly next: Conference
  /** Typing in one field is one step: changes with the same key join while they follow closely. */
  readonly key?: string
  readonly atMs: number
}

const joinWithinMs = 1_500
const stepLimit = 1_000

export const startHistory = (present: Conference): History => ({ present, past: [], future: [] })

/** Records a change; what was undone before it can no longer be redone. */
export function recordChange(history: History, { name, next, key, atMs }: Change): History {
  if (next === history.present) return history
  const joins =
    key !== undefined &&
    history.open?.key === key &&
    history.future.length === 0 &&
    atMs - history.open.atMs < joinWithinMs
  const past = joins ? history.past : [...history.past, { name, before: history.present }]
  return {
    present: next,
    past: past.slice(-stepLimit),
    future: [],
    ...(key === undefined ? {} : { open: { key, atMs } }),
  }
}

/** What no step may bring back, such as the numbers of documents that went out, is changed in every state. */
export function changeEveryState(
  { present, past, future }: History,
  edit: (conference: Conference) => Conference,
): History {
  return {
    present: edit(present),
    past: past.map((step) => ({ ...step, before: edit(step.before) })),
    future: future.map((step) => ({ ...step, after: edit(step.after) })),
  }
}

export function undo(history: History): History {
  const step = history.past.at(-1)
  if (!step) return history
  return {
    present: step.before,
    past: history.past.slice(0, -1),
    future: [...history.future, { name: step.name, after: history.present }],
  }
}

export function redo(history: History): History {
  const step = history.future.at(-1)
  if (!step) return history
  return {
    present: step.after,
    past: [...history.past, { name: step.name, before: history.present }],
    future: history.future.slice(0, -1),
  }
}

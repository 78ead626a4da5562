import {
  addRecommendation,
  assignAxis,
  mergeRecommendations,
  splitRecommendation,
} from '../../../core/exchange/communique/edit-proposal'
import type { CommuniqueProposal, Span } from '../../../core/exchange/communique/proposal'

/** A proposal as the reader has worked it over. */
export interface Review {
  readonly proposal: CommuniqueProposal
  /** The recommendations that are not to be taken over, by their places in the source. */
  readonly refused: ReadonlySet<string>
}

/** The reviews so far, and which of them is shown. */
export interface ReviewHistory {
  readonly steps: readonly Review[]
  readonly at: number
}

export const startReview = (proposal: CommuniqueProposal): ReviewHistory => ({
  steps: [{ proposal, refused: new Set() }],
  at: 0,
})

/** The review that is shown. */
export function shownReview({ steps, at }: ReviewHistory): Review {
  const review = steps[at]
  if (!review) throw new Error('A history has at least the step it began with')
  return review
}

/** Adds a step; what was undone before it can no longer be redone. */
export const withStep = ({ steps, at }: ReviewHistory, review: Review): ReviewHistory =>
  review === steps[at] ? { steps, at } : { steps: [...steps.slice(0, at + 1), review], at: at + 1 }

/** A step back or forward, as far as there is one. */
export const stepBy = ({ steps, at }: ReviewHistory, by: -1 | 1): ReviewHistory => ({
  steps,
  at: Math.min(steps.length - 1, Math.max(0, at + by)),
})

/** The name of a place in the source. */
export const keyOf = ({ start, end }: Span): string => `${start}-${end}`

/** The recommendations to be taken over, by their indexes. */
export const acceptedOf = ({ proposal, refused }: Review): readonly number[] =>
  proposal.recommendations.flatMap((one, index) => (refused.has(keyOf(one)) ? [] : [index]))

/** What can be done to a review; each answers the review itself where there is nothing to do. */
export const edits = {
  toggle(review: Review, index: number): Review {
    const one = review.proposal.recommendations[index]
    if (!one) return review
    const refused = new Set(review.refused)
    if (!refused.delete(keyOf(one))) refused.add(keyOf(one))
    return { ...review, refused }
  },
  merge: (review: Review, index: number): Review =>
    index < 1
      ? review
      : withProposal(review, mergeRecommendations(review.proposal, index - 1, index)),
  split: (review: Review, index: number, at: number): Review =>
    withProposal(review, splitRecommendation(review.proposal, index, at)),
  assign: (review: Review, index: number, axis: number | null): Review =>
    withProposal(review, assignAxis(review.proposal, index, axis)),
  add: (review: Review, span: Span): Review =>
    withProposal(review, addRecommendation(review.proposal, span)),
} as const

const withProposal = (review: Review, proposal: CommuniqueProposal): Review =>
  proposal === review.proposal ? review : { ...review, proposal }

import type { BriefOptions, Format } from '../model/brief-options'
import type { IssuedDocument } from '../model/issued-document'

/** One file of a batch. */
export interface BatchOrder {
  readonly templateId: string
  readonly options: BriefOptions
  readonly format: Format
  /** The file's name: safe on every system, and unlike every other of the batch. */
  readonly name: string
  /** The number of the document in the register, where the batch is registered. */
  readonly number?: number
}

/** All that a batch will write, known before the first file is made. */
export interface BatchPlan {
  readonly orders: readonly BatchOrder[]
  /** What the register gains, still without files; empty where the batch is not registered. */
  readonly issued: readonly IssuedDocument[]
}

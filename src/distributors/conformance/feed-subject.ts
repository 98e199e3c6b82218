/** Samples of a feed's files, for `testFeeds`. */
export interface FeedSubject {
  readonly files: readonly FeedFileSubject[]
}

export interface FeedFileSubject {
  /** Id of one of the adapter's feed files. */
  readonly id: string
  /** A whole file, each row good; a text is written in `encoding`. */
  readonly good: Buffer | string
  /** `utf-8` when left out; null: not a text, so line breaks matter. */
  readonly encoding?: "utf-8" | "iso-8859-1" | null
  /**
   * Column names in the header of `good` without which the file can't be
   * read, each as the error names it. Left out: the format has no header.
   */
  readonly requiredColumns?: readonly string[]
  /** What is special in this format: damaged rows, odd figures, … */
  readonly edges: readonly FeedEdge[]
}

export interface FeedEdge {
  /** Continues "reads …". */
  readonly name: string
  readonly content: Buffer | string
  /**
   * The records in order, each as far as it is given; or what the
   * FeedFormatError must say.
   */
  readonly expect: readonly ExpectedRecord[] | { readonly formatError: string }
}

export type ExpectedRecord =
  | { readonly line?: number; readonly row: object }
  | {
      readonly line?: number
      /** A part of the reason. */
      readonly rejection: string
    }

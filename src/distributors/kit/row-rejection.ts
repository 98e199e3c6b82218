/** One row of a feed can't be used; the message says which value and why. */
export class RowRejection extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = "RowRejection"
  }
}

/**
 * A feed file as a whole can't be read: it is not the file it should be. The
 * message is written for a merchant.
 */
export class FeedFormatError extends Error {
  constructor(message: string) {
    super(message)
    this.name = "FeedFormatError"
  }
}

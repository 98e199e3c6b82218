/**
 * An answer that says no. The body is what a distributor sends with it; the
 * message alone where nothing better is known.
 */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly body: unknown = { message }
  ) {
    super(message)
  }
}

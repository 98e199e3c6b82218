/**
 * An answer that says no, in the shape of Laravel (WPS documents no error
 * shape; assumed).
 */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: Record<string, string[]>
  ) {
    super(message)
  }

  get body(): unknown {
    return this.errors
      ? { message: this.message, errors: this.errors }
      : { message: this.message }
  }
}

/** 422 about one field. */
export function invalidField(field: string, message: string): Refusal {
  return new Refusal(422, "The given data was invalid.", { [field]: [message] })
}

import { Refusal } from "../simulator/refusal"

/** 422 about one field. */
export function invalidField(field: string, message: string): Refusal {
  return invalidFields({ [field]: [message] })
}

/** 422 in the shape of Laravel (WPS documents no error shape; assumed). */
export function invalidFields(errors: Record<string, string[]>): Refusal {
  const message = "The given data was invalid."
  return new Refusal(422, message, { message, errors })
}

import { Refusal } from "../simulator/refusal"

/** A no, in the shape that is assumed of version 2. */
export function refuse(
  status: number,
  code: string,
  message: string,
  lineNumber?: number
): Refusal {
  const error = { code, message, ...(lineNumber && { lineNumber }) }
  return new Refusal(status, message, { success: false, errors: [error] })
}

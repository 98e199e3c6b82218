import { messageOf } from "../../../schemas/message-of"

/**
 * Why something failed, as a sentence for a merchant: without the statement
 * that knex puts before what PostgreSQL says, and with the full stop that
 * PostgreSQL and Node leave out.
 */
export function reasonOf(error: unknown): string {
  const message = messageOf(error)
  const reason = isOfDatabase(error)
    ? (message.split(" - ").at(-1) ?? message)
    : message
  return /[.!?]$/.test(reason) ? reason : `${reason}.`
}

/** PostgreSQL tells the severity of each of its errors. */
function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && "severity" in error
}

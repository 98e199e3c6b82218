import { ApiError } from "./api-error"
import type { DraftProblem } from "./draft-problem"
import type { Placement } from "./placement-body"
import { missingReasons } from "./placement-warnings"
import { draftFieldOf } from "./server-field"

/** What the server says about fields of the dialog. */
export function serverProblems(
  error: Error | null,
  rows: Placement["rows"]
): DraftProblem[] {
  if (!(error instanceof ApiError)) {
    return []
  }
  if (error.warnings.length > 0) {
    return missingReasons(error.warnings, rows)
  }
  return error.fields.flatMap(({ field: serverField, message }) => {
    const field = draftFieldOf(serverField, rows)
    return field
      ? [{ field, code: "server" as const, values: { message } }]
      : []
  })
}

import { z } from "@medusajs/framework/zod"
import { placementWarnings } from "../../schemas/dropship"
import { ApiError, type FieldError } from "./api-error"

const warningsSchema = z.array(
  z.object({
    code: z.enum(placementWarnings),
    field: z.string(),
    distributor_id: z.string(),
    line_item_id: z.string().optional(),
    message: z.string(),
    data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  })
)

/**
 * The error that an answer tells. All fields are kept when it lists
 * `problems`, else the one it names in `field`. Warnings of which one can't be
 * read are no warnings: nobody may tick what isn't shown.
 *
 * @param answer the body as read, null when it was no JSON
 */
export function readError(
  answer: unknown,
  { status, statusText }: { status: number; statusText: string }
): ApiError {
  const body = isRecord(answer) ? answer : {}
  const message = typeof body.message === "string" ? body.message : statusText
  const problems = Array.isArray(body.problems)
    ? body.problems.filter(isFieldError)
    : []
  const single =
    typeof body.field === "string" ? [{ field: body.field, message }] : []
  return new ApiError(
    message,
    status,
    problems.length > 0 ? problems : single,
    warningsSchema.safeParse(body.warnings).data ?? [],
    body.can_force === true
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

function isFieldError(value: unknown): value is FieldError {
  return (
    isRecord(value) &&
    typeof value.field === "string" &&
    typeof value.message === "string"
  )
}

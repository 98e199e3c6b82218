import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/** The parts of a request that a schema can read. */
type Part = "body" | "query"

/**
 * Middleware: reads the body by a schema into `request.validatedBody`. A bad
 * one answers 400 that names every field that is wrong, in the request's own
 * words (`purchase_orders.0.po_number`).
 */
export const validateBody = (schema: z.ZodType) => validate("body", schema)

/** Middleware: reads the query into `request.validatedQuery`, likewise. */
export const validateQuery = (schema: z.ZodType) => validate("query", schema)

/** What a middleware of this file reads; the API's description asks for it. */
export interface Validates {
  validates: { part: Part; schema: z.ZodType }
}

function validate(part: Part, schema: z.ZodType) {
  const middleware = (
    request: MedusaRequest,
    response: MedusaResponse,
    next: MedusaNextFunction
  ): void => {
    const result = schema.safeParse(request[part] ?? {})
    if (!result.success) {
      const problems = result.error.issues.map(problemOf)
      response.status(400).json({
        type: MedusaError.Types.INVALID_DATA,
        message: problems
          .map(({ field, message }) =>
            field ? `${field}: ${message}` : message
          )
          .join("; "),
        field: problems[0]?.field,
        problems,
      })
      return
    }
    if (part === "body") {
      request.validatedBody = result.data
    } else {
      request.validatedQuery = result.data as Record<string, unknown>
    }
    next()
  }
  return Object.assign(middleware, { validates: { part, schema } })
}

function problemOf(issue: z.core.$ZodIssue): {
  field: string
  message: string
} {
  const path = issue.path.map(String)
  // An unknown key is reported at the object that holds it.
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined
  const field = [...path, ...(unknown === undefined ? [] : [unknown])].join(".")
  return { field, message: unknown === undefined ? issue.message : "unknown" }
}

import type { z } from "@medusajs/framework/zod"

/** Text by key, with values to fill in. */
type Translate = (key: string, values?: Record<string, unknown>) => string

type Issue = z.core.$ZodIssue

/** What is wrong with a field, in a merchant's words. */
export function describeIssue(issue: Issue, translate: Translate): string {
  if (issue.code === "too_big") {
    const key = issue.origin === "string" ? "tooLong" : "tooBig"
    return translate(`validation.${key}`, { maximum: Number(issue.maximum) })
  }
  if (issue.code === "too_small") {
    return issue.origin === "string"
      ? translate("validation.required")
      : translate("validation.tooSmall", { minimum: Number(issue.minimum) })
  }
  if (issue.code === "invalid_type" && issue.expected === "int") {
    return translate("validation.wholeNumber")
  }
  if (issue.code === "invalid_type" && issue.expected === "number") {
    return translate("validation.number")
  }
  return issue.message
}

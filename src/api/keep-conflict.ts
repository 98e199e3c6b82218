import { z } from "@medusajs/framework/zod"
import { conflict } from "../conflict"

const conflictSchema = z.object({
  type: z.literal("conflict"),
  message: z.string(),
})

/**
 * Runs a workflow for a route. An error that leaves a workflow is a copy that
 * Medusa's error handler no longer takes for an HTTP error, so that a conflict
 * would lose its words: here it gets them back.
 */
export async function keepConflict<Result>(
  running: Promise<Result>
): Promise<Result> {
  try {
    return await running
  } catch (error) {
    const copy = conflictSchema.safeParse(error)
    throw copy.success ? conflict(copy.data.message) : error
  }
}

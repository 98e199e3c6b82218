import { z } from "@medusajs/framework/zod"
import { feedRunStatuses } from "../../src/schemas/feed-run"

const answerSchema = z.object({
  feed_run: z.object({
    id: z.string(),
    status: z.enum(feedRunStatuses),
    error: z.string().nullable(),
    held_reason: z.string().nullable(),
    levels_published: z.number(),
  }),
})

const pause = 250

/**
 * Pulls a distributor's feed as the button does, and waits until it is applied.
 *
 * @returns how many inventory levels were published
 * @throws Error with the run's own reason when nothing was applied
 */
export async function pullFeed(
  shop: {
    /** Medusa's, without a slash at its end. */
    url: string
    headers: Record<string, string>
  },
  distributorId: string
): Promise<number> {
  const { url, headers } = shop
  const ask = async (path: string, method: "GET" | "POST") => {
    const response = await fetch(`${url}/admin/dropship/${path}`, {
      method,
      headers,
    })
    const text = await response.text()
    if (!response.ok) {
      throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
    }
    return answerSchema.parse(JSON.parse(text)).feed_run
  }
  let run = await ask(`distributors/${distributorId}/feed-runs`, "POST")
  while (run.status === "running") {
    await new Promise((resolve) => setTimeout(resolve, pause))
    run = await ask(`feed-runs/${run.id}`, "GET")
  }
  if (run.status !== "succeeded") {
    throw new Error(
      `The feed of ${distributorId} was not applied: ${run.error ?? run.held_reason ?? run.status}`
    )
  }
  return run.levels_published
}

import { z } from "@medusajs/framework/zod"

/** A file of a feed run, as it is kept with the run. */
export const takenFileSchema = z.object({
  name: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  /** Of the adapter's file; an archive has none, nor have older runs. */
  id: z.string().optional(),
  /** When its server says that it was written; ISO 8601 UTC. */
  modified_at: z.string().nullable().optional(),
  /** Digest of all but its content that decides what is read of it. */
  reading: z.string().optional(),
})
export type TakenFile = z.infer<typeof takenFileSchema>

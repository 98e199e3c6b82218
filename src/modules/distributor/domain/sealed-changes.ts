import { z } from "@medusajs/framework/zod"
import type { UpdateDistributorBody } from "../../../schemas/distributor"

/**
 * A save without plain secrets: workflows may keep their input in the
 * database or in Redis while they run.
 */
export interface SealedChanges {
  /** The rest of the body. */
  open: UpdateDistributorBody
  /** Encrypted credentials and feed password; null: the body has none. */
  sealed: string | null
}

const secretPartsSchema = z.object({
  credentials: z.record(z.string(), z.string()).optional(),
  password: z.string().optional(),
})

/** Takes the secrets out of a body. @param close encrypts a text */
export function sealChanges(
  body: UpdateDistributorBody,
  close: (text: string) => string
): SealedChanges {
  const { credentials, feed, ...rest } = body
  const { password, ...openFeed } = feed ?? {}
  const open = feed ? { ...rest, feed: openFeed } : rest
  return credentials === undefined && password === undefined
    ? { open, sealed: null }
    : { open, sealed: close(JSON.stringify({ credentials, password })) }
}

/** Puts the secrets back. @param read decrypts a text */
export function openChanges(
  { open, sealed }: SealedChanges,
  read: (text: string) => string
): UpdateDistributorBody {
  if (sealed === null) {
    return open
  }
  const text: unknown = JSON.parse(read(sealed))
  const { credentials, password } = secretPartsSchema.parse(text)
  return {
    ...open,
    ...(credentials === undefined ? {} : { credentials }),
    ...(password === undefined ? {} : { feed: { ...open.feed, password } }),
  }
}

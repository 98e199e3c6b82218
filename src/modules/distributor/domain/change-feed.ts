import { MedusaError } from "@medusajs/framework/utils"
import type { DistributorAdapter } from "../../../distributors/adapter"
import type { UpdateDistributorBody } from "../../../schemas/distributor"
import type { Account } from "./account"

/**
 * Feed settings after a save, without the password.
 *
 * @throws MedusaError INVALID_DATA for a file the feed doesn't have, and for a
 *   host that is more than a server's name
 */
export function changeFeed(
  adapter: DistributorAdapter,
  account: Account,
  body: UpdateDistributorBody
): Account["feed"] {
  const { password: _, files, ...given } = body.feed ?? {}
  for (const id of Object.keys(files ?? {})) {
    if (!adapter.feed.files.some((file) => file.id === id)) {
      const known = adapter.feed.files.map((file) => file.id).join(", ")
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `feed.files.${id}: ${adapter.name} has no such file. Known: ${known}.`
      )
    }
  }
  if (given.host && /[\s/@]/.test(given.host)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `feed.host: enter the server's name alone, for example ftp.example.com; protocol, user and path have fields of their own.`
    )
  }
  return {
    ...account.feed,
    ...given,
    ...(files ? { files: { ...account.feed.files, ...files } } : {}),
  }
}

import { MedusaError } from "@medusajs/framework/utils"
import type { DistributorAdapter } from "../../../distributors/adapter"
import type { UpdateDistributorBody } from "../../../schemas/distributor"
import type { Account } from "./account"
import { archiveKey } from "./account-feed"

/**
 * Feed settings after a save, without the password.
 *
 * @throws MedusaError INVALID_DATA for a file the feed doesn't have, for a
 *   host that is more than a server's name, and for the protocol `api` where
 *   the distributor gives no feed over its API
 */
export function changeFeed(
  adapter: DistributorAdapter,
  account: Account,
  body: UpdateDistributorBody
): Account["feed"] {
  const { password: _, files, ...given } = body.feed ?? {}
  const known = [
    ...adapter.feed.files.map((file) => file.id),
    ...(adapter.feed.archive ? [archiveKey] : []),
  ]
  for (const id of Object.keys(files ?? {})) {
    if (!known.includes(id)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `feed.files.${id}: ${adapter.name} has no such file. Known: ${known.join(", ")}.`
      )
    }
  }
  if (given.protocol === "api" && !adapter.feed.download) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `feed.protocol: ${adapter.name} does not give its feed over the API. Use ftp, ftps or https.`
    )
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

import { MedusaError } from "@medusajs/framework/utils"
import type { DistributorAdapter } from "../../../distributors/adapter"
import type { UpdateDistributorBody } from "../../../schemas/distributor"
import type { Account } from "./account"
import { archiveKey } from "./account-feed"

/**
 * Feed settings after a save, without the password.
 *
 * @throws MedusaError INVALID_DATA for a file the feed doesn't have, for a
 *   host that is more than a server's name, for the protocols `api` and
 *   `folder` where distributor or deployment don't offer them, and for a
 *   schedule of stock runs where there are no stock files
 */
export function changeFeed(
  adapter: DistributorAdapter,
  account: Account,
  body: UpdateDistributorBody,
  feedFolder: string | null = null
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
  if (given.protocol === "folder" && feedFolder === null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `feed.protocol: this deployment offers no folder. Name one by DROPSHIP_FEED_FOLDER first, or use ftp, ftps or https.`
    )
  }
  // An empty field of a form means the same.
  const stock_schedule = given.stock_schedule?.trim()
    ? given.stock_schedule
    : null
  if (stock_schedule !== null && !adapter.feed.stock) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `feed.stock_schedule: ${adapter.name} has no stock file that could be pulled by itself. Leave the field out; the whole feed tells the stock.`
    )
  }
  const isFolder = (given.protocol ?? account.feed.protocol) === "folder"
  const path = given.path ?? account.feed.path ?? ""
  if (isFolder && path.split(/[/\\]/).includes("..")) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `feed.path: "${path}" leads out of the deployment's feed folder. Enter a folder below it, without "..".`
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
    ...(given.stock_schedule === undefined ? {} : { stock_schedule }),
    ...(files ? { files: { ...account.feed.files, ...files } } : {}),
  }
}

import type { Connection, DistributorGateway } from "../adapter"
import { readCredentials } from "../kit/credentials"
import { DistributorError } from "../kit/distributor-error"
import { JsonHttp } from "../kit/http"
import { check } from "./check"
import { checkPrices } from "./check-prices"
import { checkStock } from "./check-stock"
import { TuckerClient } from "./client"
import { credentials } from "./credentials"
import { findOrder, findOrders } from "./find-orders"
import { distributorName } from "./name"
import { dryRun, placeOrder } from "./place-order"
import { settings as settingsSchema } from "./settings"

/**
 * @throws DistributorError when a credential is missing or can't be one, or
 *   the address is no URL
 */
export function connect(connection: Connection): DistributorGateway {
  const account = readCredentials(
    distributorName,
    credentials,
    connection.credentials
  )
  // What can't be requested would be shown whole, and with it the key.
  if (!URL.canParse(connection.baseUrl)) {
    throw new DistributorError(
      "invalid_request",
      `The address of the API of ${distributorName} is not a URL. Correct it in the configuration; nothing was sent.`
    )
  }
  const settings = settingsSchema.parse(connection.settings)
  const { api_key } = account
  const http = new JsonHttp({
    distributorName,
    connection,
    headers: {},
    // An answer that repeats the URL has the key as it was escaped.
    secrets: [api_key, encodeURIComponent(api_key)],
  })
  const client = new TuckerClient(http, account, connection.baseUrl.length)
  return {
    check: () => check(client),
    dryRun: (order) => dryRun(client, settings, order),
    placeOrder: (order) => placeOrder(client, settings, order),
    findOrder: (query) => findOrder(client, query),
    findOrders: (queries) => findOrders(client, queries),
    checkStock: (skus) => checkStock(client, skus),
    checkPrices: (skus) => checkPrices(client, skus),
  }
}

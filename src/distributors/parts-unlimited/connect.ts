import type { Connection, DistributorGateway } from "../adapter"
import { readCredentials } from "../kit/credentials"
import { JsonHttp } from "../kit/http"
import { check } from "./check"
import { checkPrices } from "./check-prices"
import { checkStock } from "./check-stock"
import { PartsUnlimitedClient } from "./client"
import { credentials as credentialsSchema } from "./credentials"
import { downloadFeed } from "./download-feed"
import { distributorName } from "./errors"
import { findOrders } from "./find-orders"
import { placeOrder } from "./place-order"
import { settings as settingsSchema } from "./settings"

/** @throws DistributorError when a credential is missing or can't be one */
export function connect(connection: Connection): DistributorGateway {
  const credentials = readCredentials(
    distributorName,
    credentialsSchema,
    connection.credentials
  )
  const settings = settingsSchema.parse(connection.settings)
  const { dealer_number, api_key, portal_password } = credentials
  const client = new PartsUnlimitedClient(
    new JsonHttp({
      distributorName,
      connection,
      headers: { "api-key": api_key },
      secrets: [api_key, ...(portal_password ? [portal_password] : [])],
    })
  )
  return {
    check: () => check(client, credentials, settings),
    placeOrder: (order) =>
      placeOrder(client, order, { dealerNumber: dealer_number, settings }),
    findOrder: async (query) => {
      const lookups = await findOrders(client, settings, [query])
      return lookups.get(query.poNumber) ?? { found: false, isProof: false }
    },
    findOrders: (queries) => findOrders(client, settings, queries),
    checkStock: (skus) => checkStock(client, skus),
    checkPrices: (skus) => checkPrices(client, skus),
    downloadFeed: () => downloadFeed({ connection, credentials, settings }),
  }
}

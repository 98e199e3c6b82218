import type { Connection, DistributorGateway } from "../adapter"
import { readCredentials } from "../kit/credentials"
import { JsonHttp } from "../kit/http"
import { check } from "./check"
import { checkPrices } from "./check-prices"
import { checkStock } from "./check-stock"
import { WpsClient } from "./client"
import { credentials } from "./credentials"
import { findOrders } from "./find-orders"
import { placeOrder } from "./place-order"
import { readOrder } from "./read-order"

const distributorName = "Western Power Sports"

/** @throws DistributorError when the API token is missing or can't be one */
export function connect(connection: Connection): DistributorGateway {
  const { api_token } = readCredentials(
    distributorName,
    credentials,
    connection.credentials
  )
  const client = new WpsClient(
    new JsonHttp({
      distributorName,
      connection,
      headers: { Authorization: `Bearer ${api_token}` },
      secrets: [api_token],
    })
  )
  return {
    check: () => check(client),
    placeOrder: (order) => placeOrder(client, connection.logger, order),
    findOrder: async ({ poNumber }) =>
      readOrder(await client.readOrder(poNumber)),
    findOrders: (queries) => findOrders(client, queries, new Date()),
    checkStock: (skus) => checkStock(client, skus),
    checkPrices: (skus) => checkPrices(client, skus),
  }
}

import type {
  Connection,
  DistributorGateway,
} from "../../../src/distributors/adapter"
import { readCredentials } from "../../../src/distributors/kit/credentials"
import { JsonHttp } from "../../../src/distributors/kit/http"
import { cancelOrder } from "./cancel-order"
import { check } from "./check"
import { checkStock } from "./check-stock"
import { CoastalClient } from "./client"
import { credentials } from "./credentials"
import { placeOrder } from "./place-order"
import { readOrders } from "./read-orders"
import { settings as settingsSchema } from "./settings"

const distributorName = "Coastal Distributing"

/** @throws DistributorError when a credential is missing or can't be one */
export function connect(connection: Connection): DistributorGateway {
  const { dealer_number, api_key } = readCredentials(
    distributorName,
    credentials,
    connection.credentials
  )
  const settings = settingsSchema.parse(connection.settings)
  const client = new CoastalClient(
    new JsonHttp({
      distributorName,
      connection,
      headers: { "X-Dealer": dealer_number, "X-Api-Key": api_key },
      secrets: [api_key],
    })
  )
  return {
    check: () => check(client),
    placeOrder: (order) => placeOrder(client, settings, order),
    findOrder: async ({ poNumber }) =>
      readOrders(await client.findOrders(poNumber)),
    cancelOrder: ({ poNumber }) => cancelOrder(client, poNumber),
    checkStock: (skus) => checkStock(client, skus),
  }
}

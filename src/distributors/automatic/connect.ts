import type { Connection, DistributorGateway } from "../adapter"
import { readCredentials } from "../kit/credentials"
import { JsonHttp } from "../kit/http"
import { cancelOrder } from "./cancel-order"
import { check } from "./check"
import { AutomaticClient } from "./client"
import { credentials } from "./credentials"
import { findOrder } from "./find-order"
import { findOrders } from "./find-orders"
import { placeOrder } from "./place-order"
import { settings as settingsSchema } from "./settings"

const distributorName = "Automatic Distributors"

/** @throws DistributorError when the API token is missing or can't be one */
export function connect(connection: Connection): DistributorGateway {
  const { api_token } = readCredentials(
    distributorName,
    credentials,
    connection.credentials
  )
  const settings = settingsSchema.parse(connection.settings)
  const { auth_header, auth_value } = settings
  const client = new AutomaticClient(
    new JsonHttp({
      distributorName,
      connection,
      headers: {
        [auth_header]: auth_value.replaceAll("{token}", () => api_token),
      },
      secrets: [api_token],
    }),
    settings
  )
  return {
    check: () => check(client, new Date()),
    placeOrder: (order) => placeOrder(client, settings, order),
    findOrder: (query) => findOrder(client, query, new Date()),
    findOrders: (queries) =>
      findOrders(client, connection.logger, queries, new Date()),
    cancelOrder: ({ poNumber }) => cancelOrder(client, poNumber),
  }
}

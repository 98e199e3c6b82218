import type { Connection, DistributorGateway } from "../adapter"
import { DistributorError } from "../kit/distributor-error"
import { JsonHttp } from "../kit/http"
import { check } from "./check"
import { WpsClient } from "./client"
import { credentialsSchema } from "./credentials"
import { placeOrder } from "./place-order"
import { readOrder } from "./read-order"

/** @throws DistributorError when the API token is missing or can't be one */
export function connect(connection: Connection): DistributorGateway {
  const credentials = credentialsSchema.safeParse(connection.credentials)
  if (!credentials.success) {
    const problem = credentials.error.issues[0]?.message ?? "is not valid"
    throw new DistributorError(
      "authentication",
      `The API token of Western Power Sports ${problem}. Enter it under Settings > Order Automation.`
    )
  }
  const { api_token } = credentials.data
  const client = new WpsClient(
    new JsonHttp({
      distributorName: "Western Power Sports",
      baseUrl: connection.baseUrl,
      headers: { Authorization: `Bearer ${api_token}` },
      secrets: [api_token],
      timeout: connection.timeout,
      sleep: connection.sleep,
    })
  )
  return {
    check: () => check(client),
    placeOrder: (order) => placeOrder(client, connection.logger, order),
    findOrder: async (poNumber) => readOrder(await client.readOrder(poNumber)),
  }
}

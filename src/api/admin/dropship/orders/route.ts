import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ListToDropShipQuery } from "../../../../schemas/to-drop-ship"
import { listToDropShip } from "../../../../workflows/dropship/to-drop-ship/list-to-drop-ship"

/** Open orders that distributors could supply, with what placing comes to. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const query = request.validatedQuery as unknown as ListToDropShipQuery
  const page = await listToDropShip(request.scope, query)
  response.json({ ...page, limit: query.limit, offset: query.offset })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { Overview, OverviewQuery } from "../../../../schemas/overview"
import { readOverview } from "../../../../workflows/overview/read-overview"

export async function GET(
  request: AuthenticatedMedusaRequest<unknown, OverviewQuery>,
  response: MedusaResponse<{ overview: Overview }>
): Promise<void> {
  const query = request.validatedQuery as unknown as OverviewQuery
  const overview = await readOverview(request.scope, query)
  response.json({ overview })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../../modules/distributor"
import type { ListAuditQuery } from "../../../../schemas/audit"

/** Who changed which settings, rules and decisions; newest first. */
export async function GET(
  request: AuthenticatedMedusaRequest<unknown, ListAuditQuery>,
  response: MedusaResponse
): Promise<void> {
  const query = request.validatedQuery as unknown as ListAuditQuery
  const page = await request.scope
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .listAudit(query)
  response.json({ ...page, limit: query.limit, offset: query.offset })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  LeadTime,
  LeadTimesQuery,
} from "../../../../schemas/inventory-rule"
import { readLeadTimes } from "../../../../workflows/inventory-rules/read-lead-times"

export async function GET(
  request: MedusaRequest<unknown, LeadTimesQuery>,
  response: MedusaResponse<{ lead_times: LeadTime[] }>
): Promise<void> {
  const { variant_id } = request.validatedQuery
  const lead_times = await readLeadTimes(request.scope, variant_id)
  response.json({ lead_times })
}

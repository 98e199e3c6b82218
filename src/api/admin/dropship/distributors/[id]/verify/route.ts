import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { VerifyDistributorResponse } from "../../../../../../schemas/distributor"
import { verifyDistributorWorkflow } from "../../../../../../workflows/distributor-account/verify-distributor"

export async function POST(
  request: MedusaRequest,
  response: MedusaResponse<VerifyDistributorResponse>
): Promise<void> {
  const { result } = await verifyDistributorWorkflow(request.scope).run({
    input: { distributor_id: request.params.id ?? "" },
  })
  response.json(result)
}

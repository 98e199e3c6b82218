import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Health } from "../../../../schemas/health"
import { readHealth } from "../../../../workflows/health/read-health"

/** 200 whatever the status is: the answer itself says it. */
export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<{ health: Health }>
): Promise<void> {
  const health = await readHealth(request.scope)
  response.json({ health })
}

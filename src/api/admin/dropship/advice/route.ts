import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Advice } from "../../../../schemas/advice"
import { readAdvice } from "../../../../workflows/advice/read-advice"

export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<{ advice: Advice }>
): Promise<void> {
  const advice = await readAdvice(request.scope)
  response.json({ advice })
}

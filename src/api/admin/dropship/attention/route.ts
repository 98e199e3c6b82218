import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ListAttentionQuery } from "../../../../schemas/attention"
import { listAttention } from "../../../../workflows/attention/list-attention"

/** All that waits for a person, newest first. */
export async function GET(
  request: AuthenticatedMedusaRequest<unknown, ListAttentionQuery>,
  response: MedusaResponse
): Promise<void> {
  const query = request.validatedQuery as unknown as ListAttentionQuery
  const page = await listAttention(request.scope, query)
  response.json({ ...page, limit: query.limit, offset: query.offset })
}

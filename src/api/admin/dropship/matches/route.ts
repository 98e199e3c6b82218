import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  ListMatchesQuery,
  ListMatchesResponse,
} from "../../../../schemas/match"
import { readMatches } from "../../../../workflows/matching/read-matches"

/** Variants, the items that each is, and those that it could be. */
export async function GET(
  request: AuthenticatedMedusaRequest<unknown, ListMatchesQuery>,
  response: MedusaResponse<ListMatchesResponse>
): Promise<void> {
  const query = request.validatedQuery as unknown as ListMatchesQuery
  response.json(await readMatches(request.scope, query))
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { keepConflict } from "../../../../../keep-conflict"
import type { BeginFeedRunBody } from "../../../../../../schemas/feed-run"
import { beginFeedRun } from "../../../../../../workflows/feed/begin-feed-run"

/** Pulls the feed now; the run goes on in the background. */
export async function POST(
  request: AuthenticatedMedusaRequest<BeginFeedRunBody>,
  response: MedusaResponse
): Promise<void> {
  const feed_run = await keepConflict(
    beginFeedRun(request.scope, {
      distributor_id: request.params.id ?? "",
      trigger: "manual",
      ...request.validatedBody,
    })
  )
  response.status(202).json({ feed_run })
}

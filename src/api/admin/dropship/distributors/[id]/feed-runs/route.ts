import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { keepConflict } from "../../../../../keep-conflict"
import { beginFeedRun } from "../../../../../../workflows/feed/begin-feed-run"

/** Pulls the feed now; the run goes on in the background. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const feed_run = await keepConflict(
    beginFeedRun(request.scope, {
      distributor_id: request.params.id ?? "",
      trigger: "manual",
    })
  )
  response.status(202).json({ feed_run })
}

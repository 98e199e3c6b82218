import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { discardFeedRunWorkflow } from "../../../../../../workflows/feed/discard-feed-run"
import { keepConflict } from "../../../../../keep-conflict"

/** Drops a held run; nothing of it is applied. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const { result: feed_run } = await keepConflict(
    discardFeedRunWorkflow(request.scope).run({
      input: {
        run_id: request.params.id ?? "",
        actor: request.auth_context.actor_id,
      },
    })
  )
  response.json({ feed_run })
}

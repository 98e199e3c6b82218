import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../../../../modules/supply"
import { approveFeedRunWorkflow } from "../../../../../../workflows/feed/approve-feed-run"
import { keepConflict } from "../../../../../keep-conflict"

/** Applies a held run; it goes on in the background. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const run_id = request.params.id ?? ""
  await keepConflict(
    approveFeedRunWorkflow(request.scope).run({
      input: { run_id, actor: request.auth_context.actor_id },
    })
  )
  const feed_run = await request.scope
    .resolve<SupplyModuleService>(SUPPLY_MODULE)
    .retrieveFeedRunView(run_id)
  response.status(202).json({ feed_run })
}

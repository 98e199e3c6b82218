import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import { updateSeenAt } from "../domain/update-seen-at"
import { recordFailure } from "../record-failure"
import type { MergeFeedStepInput } from "./merge-feed"

/** Lets a held run go on; refuses one that is not held, or lost its rows. */
export const resumeHeldRunStep = createStep(
  "resume-held-run",
  async ({ run_id }: { run_id: string }, { container }) => {
    const { distributor_id, scope, feed_seen_at, files } = await container
      .resolve<SupplyModuleService>(SUPPLY_MODULE)
      .approveHeldRun(run_id)
    const { feed } = await container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .retrieveAdapter(distributor_id)
    const updated = updateSeenAt(
      files.map(({ id, modified_at }) => ({
        isUpdate: feed.files.some((file) => file.id === id && file.isUpdate),
        modified_at: modified_at ? new Date(modified_at) : null,
      })),
      feed_seen_at
    )
    const merge: MergeFeedStepInput = {
      run_id,
      distributor_id,
      // Its rows were checked when it was held: none is rejected by file now.
      file_names: [],
      feed_seen_at: feed_seen_at.toISOString(),
      update_seen_at: updated?.toISOString() ?? null,
      scope,
      is_approved: true,
      is_same: false,
    }
    return new StepResponse(merge, { run_id, distributor_id })
  },
  async (run, { container }) => {
    if (run) {
      await recordFailure(
        container,
        run,
        "Applying the held run was broken off. Pull the feed again."
      )
    }
  }
)

import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type {
  DistributorCheck,
  VerifyDistributorResponse,
} from "../../../schemas/distributor"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import { messageOf } from "../../../schemas/message-of"
import { probeFeedServer } from "../../feed/transfer/probe-feed-server"

export const checkConnectionStep = createStep(
  { name: "check-connection", noCompensation: true },
  async ({ distributor_id }: { distributor_id: string }, { container }) => {
    const service =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    // An unknown distributor is an error, not a failed check.
    const { feed } = await service.retrieveAdapter(distributor_id)
    await service.forgetOutage(distributor_id)
    const answers = await Promise.all([
      answersOf("api", async () =>
        (await service.connect(distributor_id)).check()
      ),
      answersOf("feed", async () =>
        probeFeedServer(
          await service.readFeedSource(distributor_id),
          feed.files
        )
      ),
    ])
    const checks = answers.flat()
    const failures = checks.filter(({ ok }) => !ok)
    const ok = failures.length === 0
    await service.recordCheck(distributor_id, {
      ok,
      error: ok ? null : failures.map(({ message }) => message).join(" "),
    })
    return new StepResponse<VerifyDistributorResponse>({ ok, checks })
  }
)

/** A check that can't even be tried is a failed check, with its reason. */
async function answersOf(
  id: string,
  ask: () => Promise<readonly DistributorCheck[]>
): Promise<readonly DistributorCheck[]> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof MedusaError) {
      return [{ id, ok: false, message: error.message }]
    }
    const reason = messageOf(error)
    return [{ id, ok: false, message: `The check broke off: ${reason}` }]
  }
}

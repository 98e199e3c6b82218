import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { logLine } from "../../../log-line"
import { bulkOrderStates } from "../../../schemas/bulk-run"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import { messageOf } from "../../../schemas/message-of"
import {
  afterSeconds,
  signOfLifeEvery,
  submissionAbandonedAfter,
} from "../timing"
import { placeBulkOrder } from "./place-bulk-order"

export interface RunBulkInput {
  id: string
  /** Seconds without a sign of life after which a worker counts as gone. */
  abandoned_after?: number
}

const runBulkStep = createStep(
  {
    name: "run-bulk",
    noCompensation: true,
    async: true,
    backgroundExecution: true,
  },
  async (input: RunBulkInput, { container }) => {
    await runBulk(container, input)
    return new StepResponse({ id: input.id })
  }
)

/**
 * Places the orders of a bulk run, one after the other, in the background; the
 * run's rows tell how far it is. Whoever finds it left behind begins it again:
 * an order that is done is not touched.
 */
export const runBulkWorkflow = createWorkflow(
  "run-bulk",
  (input: RunBulkInput) => new WorkflowResponse(runBulkStep(input))
)

async function runBulk(
  container: MedusaContainer,
  { id, abandoned_after = submissionAbandonedAfter }: RunBulkInput
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const now = new Date()
  if (
    !(await purchasing.claimBulkRun(
      id,
      now,
      afterSeconds(now, -abandoned_after)
    ))
  ) {
    return
  }
  const pulse = setInterval(() => {
    purchasing
      .updateBulkRuns({ id, alive_at: new Date() })
      .catch((error: unknown) => {
        container.resolve(ContainerRegistrationKeys.LOGGER).warn(
          logLine("no sign of life of a bulk run was stored", {
            bulk_run: id,
            reason: messageOf(error),
          })
        )
      })
  }, signOfLifeEvery * 1000)
  try {
    const run = await purchasing.retrieveBulkRun(id, { relations: ["orders"] })
    const left = run.orders
      .filter(({ state }) => !bulkOrderStates[state].isDone)
      .sort((one, other) => one.position - other.position)
    for (const order of left) {
      await placeBulkOrder(container, order, run.created_by)
    }
    await purchasing.updateBulkRuns({
      id,
      status: "finished",
      finished_at: new Date(),
    })
  } finally {
    clearInterval(pulse)
  }
}

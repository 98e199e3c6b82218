import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { logLine } from "../../log-line"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { messageOf } from "../../schemas/message-of"
import { describeOrder } from "../dropship/to-drop-ship/describe-order"
import { automaticStatement } from "../dropship/to-drop-ship/tables/candidate-statement"
import { loadSourcing } from "../dropship/load-sourcing"
import { readLimits } from "../dropship/placement/read-limits"
import { automaticLock } from "../locks"
import { placePurchaseOrdersWorkflow } from "../purchase-order/place-purchase-orders"
import { selectRows } from "../select-rows"

/** Who placed it, in a purchase order's timeline. */
export const automaticActor = "automatic"

export interface PlaceAutomaticallyInput {
  /** Orders looked at in one round, oldest first; default 500. */
  most?: number
}

const defaultMost = 500

const placeAutomaticallyStep = createStep(
  { name: "place-automatically", noCompensation: true },
  async (input: PlaceAutomaticallyInput, { container }) => {
    if (!(await isOn(container))) {
      return new StepResponse({ placed: [] as string[] })
    }
    const turn = { hasCome: false }
    try {
      const placed = await container.resolve(Modules.LOCKING).execute(
        automaticLock,
        () => {
          turn.hasCome = true
          return placeAll(container, input.most ?? defaultMost)
        },
        { timeout: 1, expire: 60 }
      )
      return new StepResponse({ placed })
    } catch (error) {
      if (turn.hasCome) {
        throw error
      }
      // Another instance is at it.
      return new StepResponse({ placed: [] as string[] })
    }
  }
)

/**
 * One round of automatic mode: places each order that needs no person, and
 * leaves the others. Does nothing while the mode is off; the switch is looked
 * at before each order, and once more under the order's lock.
 */
export const placeAutomaticallyWorkflow = createWorkflow(
  "place-automatically",
  (input: PlaceAutomaticallyInput) =>
    new WorkflowResponse(placeAutomaticallyStep(input))
)

async function placeAll(
  container: MedusaContainer,
  most: number
): Promise<string[]> {
  const settings = await readSettings(container)
  const age = settings.automatic_minimum_age_minutes * 60_000
  const candidates = await selectRows<{ id: string }>(
    container,
    automaticStatement,
    {
      payment: settings.automatic_payment,
      placed_before: new Date(Date.now() - age).toISOString(),
      limit: String(most),
    }
  )
  const placed: string[] = []
  for (const { id } of candidates) {
    if (!(await isOn(container))) {
      break
    }
    if (await placeOne(container, id)) {
      placed.push(id)
    }
  }
  return placed
}

/** Whether it was placed. One that is broken must not hold up the others. */
async function placeOne(
  container: MedusaContainer,
  orderId: string
): Promise<boolean> {
  try {
    // Whom the feeds already rule out, nobody is asked about.
    const described = await describeOrder(
      await loadSourcing(container, orderId),
      await readLimits(container),
      new Date()
    )
    if (described.automatic_reason !== null) {
      return false
    }
    const { result } = await placePurchaseOrdersWorkflow(container).run({
      input: {
        order_id: orderId,
        body: { confirm: true },
        actor: automaticActor,
        is_automatic: true,
      },
    })
    return result.refusal === null
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(
      logLine("automatic mode left an order to the next round", {
        order: orderId,
        reason: messageOf(error),
      })
    )
    return false
  }
}

const readSettings = (container: MedusaContainer) =>
  container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE).readSettings()

const isOn = async (container: MedusaContainer) =>
  (await readSettings(container)).automatic_mode

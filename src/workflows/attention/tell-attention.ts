import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { logLine } from "../../log-line"
import { messageOf } from "../../schemas/message-of"
import { attentionFields } from "./domain/attention-fields"
import { attentionLock } from "../locks"
import { readAttention } from "./list-attention"
import { mailAttention } from "./mail-attention"
import { notifyAttention } from "./notify-attention"

export interface TellAttentionInput {
  /** Of purchase orders, feed runs or distributors; left out: all that waits. */
  ids?: string[]
}

/** Matters of one telling; what is more is told by the next one. */
const most = 200

const tellAttentionStep = createStep(
  { name: "tell-attention", noCompensation: true },
  async (input: TellAttentionInput, { container }) => {
    try {
      const told = await container
        .resolve(Modules.LOCKING)
        .execute(attentionLock, () => tellAttention(container, input), {
          timeout: 30,
          expire: 60,
        })
      return new StepResponse({ told })
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          logLine(
            "the merchant was not told of what waits; the next round tries again",
            { reason: messageOf(error) }
          )
        )
      return new StepResponse({ told: 0 })
    }
  }
)

/**
 * Tells the merchant of what has begun to wait: once for each matter, at the
 * bell of Medusa's admin and, where an address is set, by e-mail. Running it
 * twice tells nothing twice.
 */
export const tellAttentionWorkflow = createWorkflow(
  "tell-attention",
  (input: TellAttentionInput) => new WorkflowResponse(tellAttentionStep(input))
)

async function tellAttention(
  container: MedusaContainer,
  { ids }: TellAttentionInput
): Promise<number> {
  const facts = await readAttention(
    container,
    { ids },
    { limit: most, offset: 0 }
  )
  const fresh = await notifyAttention(container, facts)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const fact of fresh) {
    logger.warn(logLine("something waits for a person", attentionFields(fact)))
  }
  await mailAttention(container, fresh)
  return fresh.length
}

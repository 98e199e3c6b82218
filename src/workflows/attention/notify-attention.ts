import type {
  FilterableNotificationProps,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { logLine } from "../../log-line"
import { messageOf } from "../../schemas/message-of"
import type { AttentionFact } from "./domain/attention-fact"
import { attentionKey } from "./domain/attention-key"
import { describeAttention } from "./domain/describe-attention"

/** Of the notifications' `trigger_type`. */
export const attentionTrigger = "dropship.attention"

/** Medusa's index of notifications is over this; its filter's type lacks it. */
type ByKey = FilterableNotificationProps & { idempotency_key: string[] }

const storedSchema = z.array(
  z.object({ idempotency_key: z.string().nullish() })
)

/**
 * Puts at the bell of Medusa's admin what is not there yet. Call under the
 * lock. What could not be shown there counts as told: it is on the Attention
 * page, and a mail may still go out.
 *
 * @returns what was not told before
 */
export async function notifyAttention(
  container: MedusaContainer,
  facts: readonly AttentionFact[]
): Promise<AttentionFact[]> {
  if (facts.length === 0) {
    return []
  }
  const notifications = container.resolve(Modules.NOTIFICATION)
  const filter: ByKey = {
    channel: "feed",
    idempotency_key: facts.map(attentionKey),
  }
  const stored = storedSchema.parse(
    await notifications.listNotifications(filter, { take: facts.length })
  )
  const told = new Set(stored.map(({ idempotency_key }) => idempotency_key))
  const fresh = facts.filter((fact) => !told.has(attentionKey(fact)))
  for (const fact of fresh) {
    const { title, message, action } = describeAttention(fact)
    await showAtBell(container, {
      title,
      description: `${message} ${action}`,
      resource_id: fact.id,
      key: attentionKey(fact),
    })
  }
  return fresh
}

/** An entry at the bell of Medusa's admin, once for each key. */
export async function showAtBell(
  container: MedusaContainer,
  entry: {
    title: string
    description: string
    resource_id: string
    key: string
  }
): Promise<void> {
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      // The admin's feed has no address.
      to: "",
      channel: "feed",
      template: "admin-ui",
      data: { title: entry.title, description: entry.description },
      trigger_type: attentionTrigger,
      resource_type: "dropship_attention",
      resource_id: entry.resource_id,
      idempotency_key: entry.key,
    })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(
      logLine("what waits could not be shown at the admin's bell", {
        notification: entry.key,
        reason: messageOf(error),
      })
    )
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import { attentionMail } from "../../mail/attention-mail"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { messageOf } from "../../schemas/message-of"
import type { AttentionFact } from "./domain/attention-fact"
import { attentionKey } from "./domain/attention-key"
import { describeAttention } from "./domain/describe-attention"
import { attentionTrigger, showAtBell } from "./notify-attention"

/**
 * Mails the merchant what has begun to wait, in one mail, where an address is
 * set. A mail that can't be sent is not tried again: the log and the admin's
 * bell say so.
 */
export async function mailAttention(
  container: MedusaContainer,
  facts: readonly AttentionFact[]
): Promise<void> {
  const [first] = facts
  const { notify_email: to } = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .readSettings()
  if (!first || to === null) {
    return
  }
  const data = { items: facts.map(describeAttention) }
  const key = `${attentionKey(first)}-mail`
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel: "email",
      template: "dropship-attention",
      content: attentionMail(data),
      data,
      trigger_type: attentionTrigger,
      resource_type: "dropship_attention",
      resource_id: first.id,
      idempotency_key: key,
    })
  } catch (error) {
    const reason = messageOf(error)
    const subjects = data.items.map(({ title }) => title).join("; ")
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(
      logLine("the merchant's e-mail about what waits was not sent", {
        reason,
      })
    )
    await showAtBell(container, {
      title: "An e-mail about what waits was not sent",
      description: `${to} was not mailed about: ${subjects}. ${reason} It is not tried again; check the e-mail provider.`,
      resource_id: first.id,
      key: `${key}-failed`,
    })
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { shipmentMail } from "../../mail/shipment-mail"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { messageOf } from "../../schemas/message-of"
import {
  mailSchema,
  type Mail,
  type ShipmentMailData,
} from "../../schemas/shipment-mail"
import type { MailOptions } from "../../with-dropship"

/** The purchase order is locked meanwhile. */
const patienceMs = 10_000

export interface ComposedMail {
  mail: Mail
  /** Why the deployment's own template was not used; null: nothing failed. */
  problem: string | null
}

/** The mail of the deployment's own template; without one, or a mail, ours. */
export async function composeShipmentMail(
  container: MedusaContainer,
  data: ShipmentMailData
): Promise<ComposedMail> {
  const { shipment } = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .readMailOptions()
  return composeMail(shipment, data)
}

/** The same of a given template. Never throws. */
export async function composeMail(
  template: MailOptions["shipment"],
  data: ShipmentMailData,
  limitMs = patienceMs
): Promise<ComposedMail> {
  if (template === undefined) {
    return { mail: shipmentMail(data), problem: null }
  }
  try {
    // A copy: what a template does to it must not reach ours.
    const copy = structuredClone(data)
    const written: unknown = await within(limitMs, async () => template(copy))
    const { data: mail, error } = mailSchema.safeParse(written)
    if (mail) {
      return { mail, problem: null }
    }
    const reasons = error.issues.map(({ path, message }) =>
      path.length > 0 ? `${path.join(".")} ${message}` : "it returned no mail"
    )
    return { mail: shipmentMail(data), problem: `${reasons.join("; ")}.` }
  } catch (error) {
    const reason = messageOf(error)
    return { mail: shipmentMail(data), problem: reason }
  }
}

/** @throws Error when it takes longer, and what `run` throws */
async function within<Result>(
  limitMs: number,
  run: () => Promise<Result>
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`It took longer than ${limitMs / 1000} seconds.`))
    }, limitMs)
  })
  try {
    return await Promise.race([run(), expired])
  } finally {
    clearTimeout(timer)
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import type { MailPreview, MailPreviewBody } from "../../schemas/mail-texts"
import type { ShipmentMailData } from "../../schemas/shipment-mail"
import { composeShipmentMail } from "./compose-shipment-mail"
import { readShopName } from "./read-shop-name"
import { sampleShipmentMail } from "./sample-shipment-mail"

export interface PreviewedMail {
  preview: MailPreview
  data: ShipmentMailData
  /** Null: to the sender. */
  replyTo: string | null
}

/**
 * The mail that a buyer would get, of a sample order: with the texts that are
 * given, else as they are saved. Nothing is saved or sent.
 */
export async function previewShipmentMail(
  container: MedusaContainer,
  { kind, ...changes }: MailPreviewBody
): Promise<PreviewedMail> {
  const settings = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .readSettings()
  const texts = { ...settings, ...changes }
  const data = sampleShipmentMail(kind, {
    shopName: await readShopName(container),
    texts,
  })
  const { mail, problem } = await composeShipmentMail(container, data)
  return { preview: { ...mail, problem }, data, replyTo: texts.mail_reply_to }
}

import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { rematchVariantsWorkflow } from "../workflows/matching/rematch-variants"

/** A new or changed variant may be another item, or none, from now on. */
export default async function productVariantChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  // Before the first feed there is nothing to match; that feed matches all.
  if (await supply.hasItems()) {
    await rematchVariantsWorkflow(container).run({
      input: { variant_ids: [event.data.id] },
    })
  }
}

export const config: SubscriberConfig = {
  event: ["product-variant.created", "product-variant.updated"],
  context: { subscriberId: "dropship-product-variant-changed" },
}

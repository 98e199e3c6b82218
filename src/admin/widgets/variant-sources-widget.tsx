import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminProductVariant,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { VariantSourcesSection } from "../components/variant/variant-sources-section"

/** Distributors on the variant's page. */
const VariantSourcesWidget = ({
  data,
}: DetailWidgetProps<AdminProductVariant>) => (
  <VariantSourcesSection key={data.id} variantId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "product_variant.details.after",
  id: "dropship:variant-sources",
})

export default VariantSourcesWidget

import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProductSourcesSection } from "../components/variant/product-sources-section"

/** Distributors on the product's page. */
const ProductSourcesWidget = ({ data }: DetailWidgetProps<AdminProduct>) => (
  <ProductSourcesSection key={data.id} productId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "product.details.after",
  id: "dropship:product-sources",
})

export default ProductSourcesWidget

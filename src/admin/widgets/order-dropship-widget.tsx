import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { DropshipSection } from "../components/order/dropship-section"

/** Drop ship on the order's page. */
const OrderDropshipWidget = ({ data }: DetailWidgetProps<AdminOrder>) => {
  const revision = [
    data.version,
    data.status,
    data.payment_status,
    data.fulfillment_status,
  ].join("/")

  return (
    <DropshipSection
      // Another order starts afresh: choices don't wander from one to another.
      key={data.id}
      orderId={data.id}
      revision={revision}
      lineCount={data.items.length}
    />
  )
}

export const config = defineWidgetConfig({
  zone: "order.details",
  id: "dropship:order-dropship",
})

export default OrderDropshipWidget

import { Container, Copy, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { formatShipTo } from "../../lib/format-ship-to"

/** Where the purchase order is sent. */
export function ShipToSection({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  const lines = formatShipTo(order.ship_to)
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("purchaseOrders.detail.shipTo")}</Heading>
        <Copy content={lines.join("\n")} className="text-ui-fg-muted" />
      </div>
      <Text
        size="small"
        className="text-ui-fg-subtle whitespace-pre-line break-words px-6 py-4"
      >
        {lines.join("\n")}
      </Text>
    </Container>
  )
}

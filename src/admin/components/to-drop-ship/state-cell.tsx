import { Badge, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ToDropShipOrder } from "../../../schemas/to-drop-ship"
import { useDropshipSettings } from "../../hooks/use-dropship-settings"

/** Where an order stands, and all that speaks against placing it. */
export function ToDropShipStateCell({ order }: { order: ToDropShipOrder }) {
  const { t } = useTranslation("dropship")
  const isAutomatic = useDropshipSettings().data?.settings.automatic_mode
  const texts = [
    ...order.warnings.map(({ message }) => message),
    ...order.reasons,
  ]
  const automatic =
    order.automatic_reason === null
      ? t("toDropShip.automaticTakes")
      : t("toDropShip.automaticWaits", { reason: order.automatic_reason })
  const isSaid =
    order.automatic_reason !== null && texts.includes(order.automatic_reason)
  return (
    <div className="flex flex-col gap-y-1 py-2 whitespace-normal">
      <span className="flex flex-wrap items-center gap-2">
        <State order={order} />
        {order.is_on_hold && (
          <Badge size="2xsmall">{t("toDropShip.onHold")}</Badge>
        )}
      </span>
      {texts.map((text) => (
        <span key={text} className="txt-small text-pretty">
          {text}
        </span>
      ))}
      {isAutomatic && !isSaid && (
        <span className="txt-small text-ui-fg-subtle text-pretty">
          {automatic}
        </span>
      )}
    </div>
  )
}

function State({ order }: { order: ToDropShipOrder }) {
  const { t } = useTranslation("dropship")
  if (order.state === "waiting") {
    return (
      <StatusBadge color="grey">{t("toDropShip.states.waiting")}</StatusBadge>
    )
  }
  if (order.warnings.length > 0) {
    return (
      <StatusBadge color="orange">{t("toDropShip.states.look")}</StatusBadge>
    )
  }
  const isWhole = order.lines.every(({ state }) => state === "ready")
  return (
    <StatusBadge color={isWhole ? "green" : "blue"}>
      {t(`toDropShip.states.${isWhole ? "ready" : "partly"}`)}
    </StatusBadge>
  )
}

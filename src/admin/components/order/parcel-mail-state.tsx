import { Badge, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Shipment } from "../../../schemas/purchase-order"
import { RelativeTime } from "../shared/relative-time"

/** Whether and when the buyer was mailed about a parcel. */
export function ParcelMailState({ parcel }: { parcel: Shipment }) {
  const { t } = useTranslation("dropship")
  if (parcel.emailed_at) {
    return (
      <span>
        {t("mails.parcel.mailed")} <RelativeTime at={parcel.emailed_at} />
      </span>
    )
  }
  if (parcel.mail_problem) {
    return (
      <Tooltip content={parcel.mail_problem}>
        <Badge size="2xsmall" color="orange" tabIndex={0}>
          {t("mails.parcel.notMailed")}
        </Badge>
      </Tooltip>
    )
  }
  return <span>{t("mails.parcel.notMailedYet")}</span>
}

import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Copy, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Shipment } from "../../../schemas/purchase-order"
import { linkColors } from "../../lib/link-colors"

type TrackingLinkProps = Pick<
  Shipment,
  "carrier" | "tracking_number" | "tracking_url"
>

/** A parcel's number, as a link to the carrier when its page is known. */
export function TrackingLink(parcel: TrackingLinkProps) {
  const { t } = useTranslation("dropship")
  const number = (
    <span className="break-all tabular-nums">{parcel.tracking_number}</span>
  )
  return (
    <span className="inline-flex items-center gap-x-1">
      {parcel.tracking_url ? (
        <a
          href={parcel.tracking_url}
          target="_blank"
          rel="noopener noreferrer"
          title={t("dropship.tracking", { carrier: parcel.carrier })}
          className={clx(linkColors, "inline-flex items-center gap-x-1")}
        >
          {number}
          <ArrowUpRightOnBox className="shrink-0" />
        </a>
      ) : (
        number
      )}
      <Copy
        content={parcel.tracking_number}
        className="text-ui-fg-muted shrink-0"
      />
    </span>
  )
}

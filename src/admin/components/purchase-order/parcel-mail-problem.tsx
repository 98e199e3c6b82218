import { Button, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Shipment } from "../../../schemas/purchase-order"
import { useParcelMail } from "../../hooks/use-parcel-mail"
import { messageOf } from "../../../schemas/message-of"

interface ParcelMailProblemProps {
  purchaseOrderId: string
  parcel: Shipment
  /** Why the buyer was not mailed. */
  problem: string
}

/** Why the buyer does not know of a parcel, and the way to tell now. */
export function ParcelMailProblem({
  purchaseOrderId,
  parcel,
  problem,
}: ParcelMailProblemProps) {
  const { t } = useTranslation("dropship")
  const mail = useParcelMail(purchaseOrderId, parcel.id)

  const send = () =>
    mail.mutate(undefined, {
      onSuccess: () =>
        toast.success(
          t("mails.parcel.sent", { number: parcel.tracking_number })
        ),
      onError: (error) =>
        toast.error(t("mails.parcel.notSent"), {
          description: messageOf(error),
        }),
    })

  return (
    <div className="flex flex-col gap-3 px-6 py-4 sm:flex-row sm:items-start sm:justify-between">
      <Text size="small" className="min-w-0 text-pretty break-words">
        <span className="font-medium">{t("mails.parcel.notMailed")}.</span>{" "}
        <span className="text-ui-fg-subtle">{problem}</span>
      </Text>
      <Button
        size="small"
        variant="secondary"
        className="shrink-0 self-start"
        aria-label={t("mails.parcel.sendOf", {
          number: parcel.tracking_number,
        })}
        isLoading={mail.isPending}
        onClick={send}
      >
        {t("mails.parcel.send")}
      </Button>
    </div>
  )
}

import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AttentionItem } from "../../../schemas/attention"
import { usePurchaseOrderAction } from "../../hooks/use-purchase-order-action"
import { useConfirmation } from "../../hooks/use-confirmation"

interface SettleButtonProps {
  item: AttentionItem
  purchaseOrderId: string
}

/** Declares something dealt with, after a question. */
export function SettleButton({ item, purchaseOrderId }: SettleButtonProps) {
  const { t } = useTranslation("dropship")
  const prompt = useConfirmation()
  const settle = usePurchaseOrderAction(purchaseOrderId, "attention")

  async function ask() {
    const isConfirmed = await prompt({
      variant: "confirmation",
      title: t("attention.settleTitle"),
      description: t("attention.settleText", { title: item.title }),
      confirmText: t("attention.settle"),
      cancelText: t("attention.settleCancel"),
    })
    if (!isConfirmed) {
      return
    }
    settle.mutate(
      { resolved: true, kind: item.kind },
      {
        onSuccess: () =>
          toast.success(t("attention.settled", { number: item.po_number })),
        onError: (error) => toast.error(error.message),
      }
    )
  }

  return (
    <Button
      size="small"
      variant="secondary"
      className="shrink-0 self-start"
      aria-label={t("attention.settleOf", { title: item.title })}
      isLoading={settle.isPending}
      onClick={() => void ask()}
    >
      {t("attention.settle")}
    </Button>
  )
}

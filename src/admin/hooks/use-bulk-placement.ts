import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ToDropShipOrder } from "../../schemas/to-drop-ship"
import { bulkSummary } from "../lib/bulk-summary"
import { messageOf } from "../../schemas/message-of"
import { useMoneyFormat } from "./use-money-format"
import { usePlaceMany } from "./use-place-many"
import { useConfirmation } from "./use-confirmation"

/** As the API takes. */
const mostOrders = 100

/**
 * Places many orders after one confirmation that says what it comes to.
 *
 * @param onBegun gets the run's id
 */
export function useBulkPlacement(onBegun: (runId: string) => void) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  const prompt = useConfirmation()
  const { mutate, isPending } = usePlaceMany()

  async function place(orders: readonly ToDropShipOrder[]): Promise<void> {
    if (orders.length > mostOrders) {
      toast.error(t("toDropShip.confirm.tooMany"))
      return
    }
    const { purchaseOrders, distributors, costs, isCostUnknown } =
      bulkSummary(orders)
    const cost = costs
      .map(({ amount, currencyCode }) => formatMoney(amount, currencyCode))
      .join(" + ")
    const isConfirmed = await prompt({
      variant: "confirmation",
      title: t("toDropShip.confirm.title"),
      description: t("toDropShip.confirm.text", {
        count: purchaseOrders,
        distributors: distributors.join(", "),
        cost: isCostUnknown
          ? t("toDropShip.confirm.withUnknown", { cost })
          : cost,
      }),
      confirmText: t("toDropShip.confirm.action", { count: orders.length }),
      cancelText: t("toDropShip.confirm.cancel"),
    })
    if (isConfirmed) {
      mutate(
        orders.map(({ order_id }) => order_id),
        {
          onSuccess: ({ batch }) => {
            toast.success(t("toDropShip.begun"))
            onBegun(batch.id)
          },
          onError: (error) =>
            toast.error(t("toDropShip.notBegun"), {
              description: messageOf(error),
            }),
        }
      )
    }
  }
  return { place, isPending }
}

import { Button, Input, Label, Text, toast } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { usePurchaseOrderAction } from "../../hooks/use-purchase-order-action"

/** Tells the distributor's order number, where no answer told it. */
export function EnterOrderNumber({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const [number, setNumber] = useState("")
  const enter = usePurchaseOrderAction(order.id, "distributor-orders")

  function submit(event: FormEvent) {
    event.preventDefault()
    enter.mutate(
      { number },
      {
        onSuccess: () =>
          toast.success(
            t("purchaseOrders.detail.orderNumberEntered", { number })
          ),
        onError: (error) => toast.error(error.message),
      }
    )
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-y-2 px-6 py-4">
      <Label size="small" weight="plus" htmlFor={id}>
        {t("purchaseOrders.detail.enterOrderNumber")}
      </Label>
      <Text size="small" className="text-ui-fg-subtle">
        {t("purchaseOrders.detail.enterOrderNumberText", {
          distributor: order.distributor_name,
          number: order.po_number,
        })}
      </Text>
      <div className="flex gap-x-2">
        <Input
          id={id}
          autoComplete="off"
          spellCheck={false}
          className="w-64"
          maxLength={50}
          value={number}
          onChange={(event) => setNumber(event.target.value.trim())}
        />
        <Button
          type="submit"
          size="small"
          variant="secondary"
          isLoading={enter.isPending}
          disabled={number === ""}
        >
          {t("purchaseOrders.detail.save")}
        </Button>
      </div>
    </form>
  )
}

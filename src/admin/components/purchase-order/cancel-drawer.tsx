import { Button, Drawer, Hint, Label, Textarea, toast } from "@medusajs/ui"
import { useId, useRef, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { usePurchaseOrderAction } from "../../hooks/use-purchase-order-action"
import { useCancellation } from "../../hooks/use-cancellation"
import { ApiError } from "../../lib/api-error"
import { QueryError } from "../shared/query-error"
import { CancelForecast } from "./cancel-forecast"
import { useConfirmation } from "../../hooks/use-confirmation"

/**
 * Cancels what has not left. What the distributor can't be told over its API
 * is recorded by hand, after a second question.
 */
export function CancelDrawer({
  order,
  onClose,
}: {
  order: PurchaseOrder
  onClose: () => void
}) {
  const { t } = useTranslation("dropship")
  const prompt = useConfirmation()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState("")
  const cancel = usePurchaseOrderAction(order.id, "cancel")
  // The drawer has no trigger of its own that would get the focus back.
  const [opener] = useState(() => document.activeElement)
  const { error } = cancel
  const foreseen = useCancellation(order.id)
  const cancellation = foreseen.data?.cancellation
  const isForceable =
    error instanceof ApiError
      ? error.canForce
      : cancellation?.can_force === true
  const isPossible = isForceable || cancellation?.way !== "refuse"
  const names = {
    number: order.po_number,
    distributor: order.distributor_name,
  }

  const send = (force: boolean) =>
    cancel.mutate(
      { reason, force },
      {
        onSuccess: ({ purchase_order: { status } }) => {
          if (status === "canceled") {
            toast.success(t("purchaseOrderLife.cancel.done", names))
          } else if (status === "shipped") {
            toast.success(t("purchaseOrderLife.cancel.closed", names))
          } else {
            toast.warning(t("purchaseOrderLife.cancel.unclear", names))
          }
          onClose()
        },
      }
    )

  async function recordByHand() {
    const isSure = await prompt({
      title: t("purchaseOrderLife.cancel.byHandTitle", names),
      description: t("purchaseOrderLife.cancel.byHandText", names),
      confirmText: t("purchaseOrderLife.cancel.byHand"),
      cancelText: t("purchaseOrderLife.cancel.keep"),
    })
    if (isSure) {
      send(true)
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isForceable) {
      void recordByHand()
    } else {
      send(false)
    }
  }

  return (
    <Drawer open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Drawer.Content
        onOpenAutoFocus={(event) => {
          event.preventDefault()
          field.current?.focus()
        }}
        onCloseAutoFocus={() => opener instanceof HTMLElement && opener.focus()}
      >
        <form onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Header>
            <Drawer.Title>
              {t("purchaseOrderLife.cancel.title", names)}
            </Drawer.Title>
            <Drawer.Description className="txt-small text-ui-fg-subtle">
              {t("purchaseOrderLife.cancel.text")}
            </Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
            <CancelForecast
              order={order}
              cancellation={cancellation}
              refusal={error?.message ?? cancellation?.message ?? null}
            />
            {foreseen.error && (
              <QueryError
                title={t("purchaseOrderLife.cancel.failed")}
                error={foreseen.error}
                onRetry={() => void foreseen.refetch()}
              />
            )}
            <div className="flex flex-col gap-y-2">
              <Label size="small" weight="plus" htmlFor={id}>
                {t("purchaseOrderLife.cancel.reason")}
              </Label>
              <Textarea
                id={id}
                rows={3}
                maxLength={500}
                ref={field}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
              <Hint>{t("purchaseOrderLife.cancel.reasonHint")}</Hint>
            </div>
          </Drawer.Body>
          <Drawer.Footer className="flex-wrap gap-y-2">
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={onClose}
            >
              {t("purchaseOrderLife.cancel.keep")}
            </Button>
            <Button
              type="submit"
              size="small"
              variant="danger"
              isLoading={cancel.isPending}
              disabled={reason.trim() === "" || !cancellation || !isPossible}
            >
              {t(
                isForceable
                  ? "purchaseOrderLife.cancel.byHand"
                  : "purchaseOrderLife.cancel.confirm"
              )}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

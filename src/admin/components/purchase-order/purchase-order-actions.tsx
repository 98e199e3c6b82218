import {
  ArrowPath,
  ArrowUturnLeft,
  EllipsisHorizontal,
  TruckFast,
  XCircle,
} from "@medusajs/icons"
import { IconButton, toast } from "@medusajs/ui"
import { ActionMenu } from "@medusajs/dashboard/components"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { usePurchaseOrderAction } from "../../hooks/use-purchase-order-action"
import { canAddTracking, canCancel } from "../../lib/purchase-order-options"
import { AddTrackingDrawer } from "./add-tracking-drawer"
import { CancelDrawer } from "./cancel-drawer"
import { useConfirmation } from "../../hooks/use-confirmation"

/** What a person can do with a purchase order. */
export function PurchaseOrderActions({ order }: { order: PurchaseOrder }) {
  const { t } = useTranslation("dropship")
  const prompt = useConfirmation()
  const sync = usePurchaseOrderAction(order.id, "sync")
  const retry = usePurchaseOrderAction(order.id, "retry")
  const [drawer, setDrawer] = useState<"cancel" | "tracking" | null>(null)
  const menu = useRef<HTMLButtonElement>(null)
  const isBusy = sync.isPending || retry.isPending
  const canRetry = order.status === "rejected" || order.status === "unconfirmed"

  function askNow() {
    sync.mutate(undefined, {
      onSuccess: () => toast.success(t("purchaseOrders.actions.synced")),
      onError: (error) => toast.error(error.message),
    })
  }

  async function sendAgain() {
    const isConfirmed = await prompt({
      variant: "confirmation",
      title: t("purchaseOrders.actions.retryTitle", {
        number: order.po_number,
      }),
      description: t("purchaseOrders.actions.retryText", {
        distributor: order.distributor_name,
      }),
      confirmText: t("purchaseOrders.actions.retryConfirm"),
      cancelText: t("purchaseOrders.actions.cancel"),
    })
    if (!isConfirmed) {
      return
    }
    retry.mutate(undefined, {
      onSuccess: ({ purchase_order: { status } }) =>
        toast.info(
          t("purchaseOrders.actions.retried", {
            status: t(`purchaseOrders.status.${status}`),
          })
        ),
      onError: (error) => toast.error(error.message),
    })
  }

  const syncAction = {
    label: t("purchaseOrders.actions.sync"),
    icon: <ArrowPath />,
    disabled: isBusy,
    onClick: askNow,
  }
  const retryAction = {
    label: t("purchaseOrders.actions.retry"),
    icon: <ArrowUturnLeft />,
    disabled: isBusy,
    onClick: () => void sendAgain(),
  }
  const trackingAction = {
    label: t("purchaseOrderLife.tracking.action"),
    icon: <TruckFast />,
    disabled: isBusy,
    onClick: () => setDrawer("tracking"),
  }
  const cancelAction = {
    label: t("purchaseOrderLife.cancel.action"),
    icon: <XCircle />,
    disabled: isBusy,
    onClick: () => setDrawer("cancel"),
  }
  const close = () => {
    setDrawer(null)
    // The drawer has no trigger to give the focus back to.
    requestAnimationFrame(() => menu.current?.focus())
  }
  return (
    <>
      <ActionMenu
        groups={[
          {
            actions: [
              syncAction,
              ...(canRetry ? [retryAction] : []),
              ...(canAddTracking(order) ? [trackingAction] : []),
            ],
          },
          ...(canCancel(order) ? [{ actions: [cancelAction] }] : []),
        ]}
      >
        <IconButton
          ref={menu}
          size="small"
          variant="transparent"
          aria-label={t("purchaseOrders.actions.menu")}
        >
          <EllipsisHorizontal />
        </IconButton>
      </ActionMenu>
      {drawer === "cancel" && <CancelDrawer order={order} onClose={close} />}
      {drawer === "tracking" && (
        <AddTrackingDrawer order={order} onClose={close} />
      )}
    </>
  )
}

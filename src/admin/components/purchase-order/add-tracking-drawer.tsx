import { Button, Drawer, Hint, Input, Label, toast } from "@medusajs/ui"
import { useId, useRef, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { usePurchaseOrderAction } from "../../hooks/use-purchase-order-action"
import {
  hasProblems,
  newParcelDraft,
  parcelBody,
  parcelProblems,
} from "../../lib/parcel-draft"
import { ParcelQuantities } from "./parcel-quantities"

/** Tells of a parcel that the distributor does not report. */
export function AddTrackingDrawer({
  order,
  onClose,
}: {
  order: PurchaseOrder
  onClose: () => void
}) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState(() => newParcelDraft(order))
  const [isTried, setIsTried] = useState(false)
  const enter = usePurchaseOrderAction(order.id, "shipments")
  // The drawer has no trigger of its own that would get the focus back.
  const [opener] = useState(() => document.activeElement)
  const problems = parcelProblems(order, draft)
  const names = {
    number: order.po_number,
    distributor: order.distributor_name,
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsTried(true)
    if (hasProblems(problems)) {
      return
    }
    enter.mutate(parcelBody(order, draft), {
      onSuccess: () => {
        const number = draft.tracking_number.trim()
        toast.success(t("purchaseOrderLife.tracking.added", { number }))
        onClose()
      },
    })
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
        <form
          onSubmit={submit}
          noValidate
          className="flex min-h-0 flex-1 flex-col"
        >
          <Drawer.Header>
            <Drawer.Title>
              {t("purchaseOrderLife.tracking.title", names)}
            </Drawer.Title>
            <Drawer.Description className="txt-small text-ui-fg-subtle text-pretty">
              {t("purchaseOrderLife.tracking.text", names)}
            </Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
            <div className="flex flex-col gap-y-2">
              <Label size="small" weight="plus" htmlFor={`${id}-number`}>
                {t("purchaseOrderLife.tracking.number")}
              </Label>
              <Input
                id={`${id}-number`}
                ref={field}
                autoComplete="off"
                spellCheck={false}
                maxLength={60}
                aria-invalid={isTried && problems.number}
                value={draft.tracking_number}
                onChange={(event) =>
                  setDraft({ ...draft, tracking_number: event.target.value })
                }
              />
              {isTried && problems.number && (
                <Hint variant="error">
                  {t("purchaseOrderLife.tracking.missing")}
                </Hint>
              )}
            </div>
            <div className="flex flex-col gap-y-2">
              <Label size="small" weight="plus" htmlFor={`${id}-carrier`}>
                {t("purchaseOrderLife.tracking.carrier")}
              </Label>
              <Input
                id={`${id}-carrier`}
                autoComplete="off"
                maxLength={50}
                value={draft.carrier}
                onChange={(event) =>
                  setDraft({ ...draft, carrier: event.target.value })
                }
              />
              <Hint>{t("purchaseOrderLife.tracking.carrierHint")}</Hint>
            </div>
            <ParcelQuantities
              order={order}
              draft={draft}
              problems={isTried ? problems : null}
              onChange={setDraft}
            />
            {enter.error && (
              <Hint variant="error" role="alert">
                {enter.error.message}
              </Hint>
            )}
          </Drawer.Body>
          <Drawer.Footer className="flex-wrap gap-y-2">
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={onClose}
            >
              {t("purchaseOrderLife.tracking.back")}
            </Button>
            <Button type="submit" size="small" isLoading={enter.isPending}>
              {t("purchaseOrderLife.tracking.save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

import { ActionMenu } from "@medusajs/dashboard/components"
import { EllipsisHorizontal, PauseSolid, PlaySolid } from "@medusajs/icons"
import { IconButton, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useOrderHold } from "../../hooks/use-order-hold"
import { messageOf } from "../../../schemas/message-of"

interface OrderMenuProps {
  orderId: string
  isOnHold: boolean
}

/** What else can be done with an order's drop ship. */
export function OrderMenu({ orderId, isOnHold }: OrderMenuProps) {
  const { t } = useTranslation("dropship")
  const { mutate, isPending } = useOrderHold(orderId)
  const change = () =>
    mutate(
      { is_on_hold: !isOnHold },
      {
        onSuccess: ({ is_on_hold }) =>
          toast.success(t(`orderHold.${is_on_hold ? "held" : "released"}`)),
        onError: (error) =>
          toast.error(t("orderHold.notChanged"), {
            description: messageOf(error),
          }),
      }
    )

  return (
    <ActionMenu
      groups={[
        {
          actions: [
            {
              label: t(`orderHold.${isOnHold ? "release" : "hold"}`),
              icon: isOnHold ? <PlaySolid /> : <PauseSolid />,
              disabled: isPending,
              onClick: change,
            },
          ],
        },
      ]}
    >
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("orderHold.menu")}
      >
        <EllipsisHorizontal />
      </IconButton>
    </ActionMenu>
  )
}

import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useAttention } from "../../hooks/use-attention"
import { useToDropShip } from "../../hooks/use-to-drop-ship"

const pages = {
  toDropShip: "/purchase-orders/to-drop-ship",
  list: "/purchase-orders",
  attention: "/attention",
} as const
type Tab = keyof typeof pages

/** What is still to buy, what was bought, and what waits for a person. */
export function PurchaseOrderTabs({ tab }: { tab: Tab }) {
  const { t, i18n } = useTranslation("dropship")
  const navigate = useNavigate()
  const counts: Record<Tab, number | undefined> = {
    toDropShip: useToDropShip({ limit: 1, offset: 0, state: "ready" }).data
      ?.count,
    list: undefined,
    attention: useAttention({ limit: 0, offset: 0 }).data?.count,
  }
  return (
    <Tabs
      value={tab}
      activationMode="manual"
      onValueChange={(next) => {
        const page = Object.entries(pages).find(([name]) => name === next)
        if (page) {
          void navigate(page[1])
        }
      }}
    >
      <Tabs.List
        aria-label={t("purchaseOrderTabs.label")}
        className="flex-wrap px-6 py-3"
      >
        {(Object.keys(pages) as Tab[]).map((name) => (
          <Tabs.Trigger
            key={name}
            value={name}
            className="shrink-0 gap-x-1.5 whitespace-nowrap"
          >
            {t(`purchaseOrderTabs.${name}`)}
            {counts[name] ? (
              <span className="text-ui-fg-muted tabular-nums">
                {counts[name].toLocaleString(i18n.language)}
              </span>
            ) : null}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs>
  )
}

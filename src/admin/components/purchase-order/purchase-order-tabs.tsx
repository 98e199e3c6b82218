import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useAttention } from "../../hooks/use-attention"
import { useToDropShip } from "../../hooks/use-to-drop-ship"

const pages = {
  toDropShip: "/purchase-orders/to-drop-ship",
  list: "/purchase-orders",
  attention: "/attention",
} as const
type Tab = keyof typeof pages

/**
 * What is still to buy, what was bought, and what waits for a person. They are
 * pages of their own, hence links that look like Medusa's tabs.
 */
export function PurchaseOrderTabs({ tab }: { tab: Tab }) {
  const { t, i18n } = useTranslation("dropship")
  const counts: Record<Tab, number | undefined> = {
    toDropShip: useToDropShip({ limit: 1, offset: 0, state: "ready" }).data
      ?.count,
    list: undefined,
    attention: useAttention({ limit: 0, offset: 0 }).data?.count,
  }
  return (
    <nav
      aria-label={t("purchaseOrderTabs.label")}
      className="flex flex-wrap items-center gap-2 px-6 py-3"
    >
      {(Object.keys(pages) as Tab[]).map((name) => (
        <Link
          key={name}
          to={pages[name]}
          aria-current={name === tab ? "page" : undefined}
          className={clx(
            "txt-compact-small-plus transition-fg inline-flex shrink-0 items-center gap-x-1.5 rounded-full border border-transparent px-2.5 py-1 whitespace-nowrap outline-none",
            "hover:text-ui-fg-base focus-visible:shadow-borders-focus",
            name === tab
              ? "text-ui-fg-base bg-ui-bg-base shadow-elevation-card-rest"
              : "text-ui-fg-subtle"
          )}
        >
          {t(`purchaseOrderTabs.${name}`)}
          {counts[name] ? (
            <span className="text-ui-fg-subtle tabular-nums">
              {counts[name].toLocaleString(i18n.language)}
            </span>
          ) : null}
        </Link>
      ))}
    </nav>
  )
}

import { Copy, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useDistributorFacts } from "../../hooks/use-distributor-facts"
import { Money } from "../shared/money"

interface MatchItemRowProps {
  item: {
    distributor_id: string
    sku: string
    title: string
    brand: string | null
    mpn: string | null
    upc: string | null
    cost: number | null
    unit_of_measure?: string | null
  }
  /** Said where the list is not grouped by distributor. */
  withDistributor?: boolean
  badges?: ReactNode
  /** Under the facts: why it was not taken, or what is to be known of it. */
  note?: string | undefined
  children: ReactNode
}

/** What a distributor says of an item, and what can be done with it. */
export function MatchItemRow({
  item,
  withDistributor = false,
  badges,
  note,
  children,
}: MatchItemRowProps) {
  const { t } = useTranslation("dropship")
  const { nameOf, currencyOf } = useDistributorFacts()
  const facts = [
    [item.brand, item.mpn].filter(Boolean).join(" "),
    item.upc ? t("matches.item.upc", { upc: item.upc }) : "",
    item.unit_of_measure ?? "",
  ].filter(Boolean)

  return (
    <li className="flex flex-col gap-y-2 px-6 py-3">
      <div className="flex items-start justify-between gap-x-4">
        <div className="min-w-0">
          <div className="txt-compact-small flex flex-wrap items-center gap-x-2 gap-y-1">
            {withDistributor ? (
              <span className="text-ui-fg-subtle">
                {nameOf(item.distributor_id)}
              </span>
            ) : null}
            <span className="inline-flex min-w-0 items-center gap-x-1">
              <span className="break-all font-medium tabular-nums">
                {item.sku}
              </span>
              <Copy content={item.sku} className="text-ui-fg-muted shrink-0" />
            </span>
            {badges}
          </div>
          <Text size="small" className="text-pretty break-words">
            {item.title}
          </Text>
          {facts.length > 0 ? (
            <Text size="xsmall" className="text-ui-fg-subtle break-words">
              {facts.join(" · ")}
            </Text>
          ) : null}
        </div>
        <Money
          amount={item.cost}
          currencyCode={currencyOf(item.distributor_id)}
          className="txt-compact-small shrink-0"
        />
      </div>
      {note ? (
        <Text size="small" className="text-ui-tag-orange-text text-pretty">
          {note}
        </Text>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">{children}</div>
    </li>
  )
}

import { Table, Tooltip, clx } from "@medusajs/ui"
import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { useMoneyFormat } from "../../hooks/use-money-format"
import type { LiveFigures, Source } from "../../../schemas/dropship"
import { sourceKey } from "../../lib/source-key"
import { sourceMarginPercent } from "../../lib/variant-sources"
import { CostDifference } from "../shared/cost-difference"
import { Money } from "../shared/money"
import { StaleStock } from "../shared/stale-stock"
import { LiveStock } from "./live-figure"
import { SourceButton } from "./source-button"
import { SourceName } from "./source-name"
import { SourceUse } from "./source-use"
import type { SourceTableProps } from "./source-table"

interface SourceRowProps extends SourceTableProps {
  source: Source
  /** The table says what the whole order would cost. */
  isCompared: boolean
}

/** One source with its figures, and whether it may be chosen. */
export function SourceRow({
  source,
  isCompared,
  currencyCode,
  chosen,
  live: figures,
  onChoose,
}: SourceRowProps) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  const key = sourceKey(source)
  const percent = sourceMarginPercent(source)
  const live = figures?.get(key)
  const liveCost = live && "unit_cost" in live ? live.unit_cost : null
  const fee = formatMoney(source.dropship_fee, currencyCode)
  const isMarked = onChoose ? key === chosen : source.is_selected

  const button = onChoose && (
    <SourceButton
      source={source}
      isChosen={isMarked}
      onChoose={() => onChoose(key)}
    />
  )

  return (
    <Table.Row
      aria-selected={isMarked}
      className={clx(
        "[&_td]:h-auto [&_td]:px-2 [&_td]:py-2 [&_td:first-child]:pl-3 [&_td:last-child]:pr-3",
        {
          "bg-ui-bg-highlight hover:bg-ui-bg-highlight-hover": isMarked,
        }
      )}
    >
      <Table.Cell>
        <SourceName source={source} />
        <SourceUse source={source} />
        <StaleStock age={source} />
        {/* A phone shows the first column only. */}
        {button && <div className="mt-1 sm:hidden">{button}</div>}
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        <FeedStock source={source} />
        {live ? <LiveStock live={live} /> : null}
      </Table.Cell>
      <Table.Cell className="text-right">
        <Money amount={source.unit_cost} currencyCode={currencyCode} />
        <LiveCost
          cost={liveCost === source.unit_cost ? null : liveCost}
          currencyCode={currencyCode}
        />
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        <div className="whitespace-nowrap">{fee}</div>
        <div className="text-ui-fg-subtle whitespace-nowrap">
          {t(`dropship.sources.feePer.${source.dropship_fee_basis}`)}
        </div>
      </Table.Cell>
      <Table.Cell className="text-right">
        <Money amount={source.unit_margin} currencyCode={currencyCode} />
        {percent === null ? null : (
          <div className="text-ui-fg-subtle whitespace-nowrap tabular-nums">
            {percent} %
          </div>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right">
        {t("dropship.line.days", { count: source.lead_time_days })}
      </Table.Cell>
      {isCompared && (
        <Table.Cell className="text-right">
          <CostDifference
            amount={source.order_cost_difference}
            currencyCode={currencyCode}
          />
        </Table.Cell>
      )}
      {button && (
        <Table.Cell className="hidden text-right sm:table-cell">
          {button}
        </Table.Cell>
      )}
    </Table.Row>
  )
}

function FeedStock({ source }: { source: Source }) {
  const { t } = useTranslation("dropship")
  const { getFullDate, getRelativeDate } = useDate()
  const time = getFullDate({ date: source.feed_seen_at, includeTime: true })
  return (
    <Tooltip content={t("dropship.sources.feedAge", { time })}>
      <div>
        <div>{source.available_quantity}</div>
        <div className="text-ui-fg-subtle whitespace-nowrap">
          {getRelativeDate(source.feed_seen_at)}
        </div>
      </div>
    </Tooltip>
  )
}

function LiveCost({
  cost,
  currencyCode,
}: {
  cost: Extract<LiveFigures, { unit_cost: unknown }>["unit_cost"]
  currencyCode: string
}) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  return cost === null ? null : (
    <div className="text-ui-tag-orange-text whitespace-nowrap tabular-nums">
      {t("dropship.sources.liveCost", {
        amount: formatMoney(cost, currencyCode),
      })}
    </div>
  )
}

import { Badge, Table, Text, Tooltip, clx } from "@medusajs/ui"
import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { useMoneyFormat } from "../../hooks/use-money-format"
import type { DecisionCandidate } from "../../../schemas/decision"
import { CostDifference } from "../shared/cost-difference"
import { Money } from "../shared/money"

interface DecisionRowProps {
  candidate: DecisionCandidate
  currencyCode: string
}

/** A source as it stood when the purchase order was placed. */
export function DecisionRow({ candidate, currencyCode }: DecisionRowProps) {
  const { t } = useTranslation("dropship")
  const formatMoney = useMoneyFormat()
  const { live_unit_cost: liveCost, rank } = candidate
  return (
    <Table.Row
      aria-selected={candidate.is_chosen}
      className={clx(
        "[&_td]:h-auto [&_td]:px-2 [&_td]:py-2 [&_td:first-child]:pl-3 [&_td:last-child]:pr-3",
        {
          "bg-ui-bg-highlight hover:bg-ui-bg-highlight-hover":
            candidate.is_chosen,
        }
      )}
    >
      <Table.Cell>
        <div className="min-w-36">
          <Text size="xsmall" weight="plus" className="text-ui-fg-base">
            {candidate.distributor_name}{" "}
            <span className="whitespace-nowrap">{candidate.sku}</span>
          </Text>
          <div className="flex flex-wrap items-center gap-1">
            <Text size="xsmall" as="span">
              {candidate.warehouse_name}
            </Text>
            {rank !== null && (
              <Badge size="2xsmall">
                {t("dropship.sources.rank", { rank })}
              </Badge>
            )}
            {candidate.is_chosen && (
              <Badge size="2xsmall" color="green">
                {t("purchaseOrders.detail.why.chosen")}
              </Badge>
            )}
          </div>
          {candidate.reason !== null && (
            <Text size="xsmall" className="text-ui-tag-orange-text text-pretty">
              {candidate.reason}
            </Text>
          )}
        </div>
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        <CandidateStock candidate={candidate} />
      </Table.Cell>
      <Table.Cell className="text-right">
        <Money amount={candidate.unit_cost} currencyCode={currencyCode} />
        {liveCost === null || liveCost === candidate.unit_cost ? null : (
          <div className="text-ui-tag-orange-text whitespace-nowrap tabular-nums">
            {t("purchaseOrders.detail.why.liveCost", {
              amount: formatMoney(liveCost, currencyCode),
            })}
          </div>
        )}
      </Table.Cell>
      <Table.Cell className="text-right">
        <Money amount={candidate.dropship_fee} currencyCode={currencyCode} />
      </Table.Cell>
      <Table.Cell className="text-right">
        <CostDifference
          amount={candidate.order_cost_difference}
          currencyCode={currencyCode}
        />
      </Table.Cell>
    </Table.Row>
  )
}

/** By the feed, and as the distributor told it when it was asked. */
function CandidateStock({ candidate }: { candidate: DecisionCandidate }) {
  const { t } = useTranslation("dropship")
  const { getFullDate } = useDate()
  const time = getFullDate({ date: candidate.feed_seen_at, includeTime: true })
  return (
    <>
      <Tooltip content={t("dropship.sources.feedAge", { time })}>
        <div>{candidate.available_quantity}</div>
      </Tooltip>
      {candidate.live_quantity !== null && (
        <div className="text-ui-tag-green-text whitespace-nowrap">
          {t("purchaseOrders.detail.why.liveStock", {
            count: candidate.live_quantity,
          })}
        </div>
      )}
    </>
  )
}

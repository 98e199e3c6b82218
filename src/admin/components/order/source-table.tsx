import { Badge, Button, Table, Text, Tooltip } from "@medusajs/ui"
import { useDate } from "@medusajs/dashboard/hooks"
import { getLocaleAmount } from "@medusajs/dashboard/lib"
import { useTranslation } from "react-i18next"
import type {
  DropshipLine,
  LiveFigures,
  Source,
} from "../../../schemas/dropship"
import { sourceKey } from "../../lib/source-key"
import { sourceMarginPercent } from "../../lib/variant-sources"
import { Money } from "../shared/money"
import { LiveStock } from "./live-figure"

interface SourceTableProps {
  line: Pick<DropshipLine, "sources">
  currencyCode: string
  /** Key of the chosen source. */
  chosen: string | null
  /** By key of the source; only those that were asked for. */
  live?: ReadonlyMap<string, LiveFigures> | undefined
  /** Left out: the table only shows. */
  onChoose?: (key: string) => void
  /** The margin in money beside the per cent. */
  withMarginAmount?: boolean
}

/** Every source of a line, the unusable ones too, each with its reason. */
export function SourceTable(props: SourceTableProps) {
  const { t } = useTranslation("dropship")
  const right = "text-right"
  return (
    <div className="overflow-x-auto">
      <Table className="txt-compact-xsmall">
        <Table.Header>
          <Table.Row className="[&_th]:h-8 [&_th]:px-2">
            <Table.HeaderCell>{t("dropship.sources.source")}</Table.HeaderCell>
            <Table.HeaderCell className={right}>
              {t("dropship.sources.stock")}
            </Table.HeaderCell>
            <Table.HeaderCell className={right}>
              {t("dropship.sources.unitCost")}
            </Table.HeaderCell>
            <Table.HeaderCell className={right}>
              {t("dropship.sources.fee")}
            </Table.HeaderCell>
            <Table.HeaderCell className={right}>
              {t("dropship.sources.leadTime")}
            </Table.HeaderCell>
            <Table.HeaderCell className={right}>
              {t("dropship.sources.margin")}
            </Table.HeaderCell>
            <Table.HeaderCell>{t("dropship.sources.whyNot")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {props.line.sources.map((source) => (
            <SourceRow key={sourceKey(source)} source={source} {...props} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function SourceRow({
  source,
  currencyCode,
  chosen,
  live: figures,
  onChoose,
  withMarginAmount = false,
}: SourceTableProps & { source: Source }) {
  const { t } = useTranslation("dropship")
  const { getFullDate, getRelativeDate } = useDate()
  const percent = sourceMarginPercent(source)
  const live = figures?.get(sourceKey(source))
  const liveCost = live && "unit_cost" in live ? live.unit_cost : null
  const fee = getLocaleAmount(source.dropship_fee, currencyCode)

  return (
    <Table.Row className="[&_td]:h-auto [&_td]:px-2 [&_td]:py-2">
      <Table.Cell>
        <div className="min-w-36">
          <Text size="xsmall" weight="plus" className="text-ui-fg-base">
            {source.distributor_name}{" "}
            <span className="whitespace-nowrap">{source.sku}</span>
          </Text>
          <Tooltip
            content={t(`dropship.sources.matchedBy.${source.matched_by}`)}
          >
            <Text size="xsmall" as="span">
              {source.warehouse_name}
            </Text>
          </Tooltip>
          {source.is_preferred && (
            <Badge size="2xsmall" className="ms-1">
              {t("dropship.sources.preferred")}
            </Badge>
          )}
        </div>
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        <Tooltip
          content={t("dropship.sources.feedAge", {
            time: getFullDate({ date: source.feed_seen_at, includeTime: true }),
          })}
        >
          <div>
            <div>{source.available_quantity}</div>
            <div className="txt-compact-xsmall text-ui-fg-muted whitespace-nowrap">
              {getRelativeDate(source.feed_seen_at)}
            </div>
          </div>
        </Tooltip>
        {live ? <LiveStock live={live} /> : null}
      </Table.Cell>
      <Table.Cell className="text-right">
        <Money amount={source.unit_cost} currencyCode={currencyCode} />
        {liveCost === null || liveCost === source.unit_cost ? null : (
          <div className="txt-compact-xsmall text-ui-tag-orange-text whitespace-nowrap">
            {t("dropship.sources.liveCost", {
              amount: getLocaleAmount(liveCost, currencyCode),
            })}
          </div>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">
        {source.dropship_fee_basis === "unit"
          ? t("dropship.sources.feePerUnit", { amount: fee })
          : fee}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right">
        {t("dropship.line.days", { count: source.lead_time_days })}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">
        {percent === null ? "–" : `${percent} %`}
        {withMarginAmount && source.unit_margin !== null && (
          <div className="txt-compact-xsmall text-ui-fg-muted">
            {getLocaleAmount(source.unit_margin, currencyCode)}
          </div>
        )}
      </Table.Cell>
      <Table.Cell>
        {!source.is_dropshippable ? (
          <span className="block min-w-36 text-pretty">
            {source.reason ?? t("dropship.line.noReason")}
          </span>
        ) : onChoose ? (
          <Button
            size="small"
            variant="secondary"
            disabled={chosen === sourceKey(source)}
            onClick={() => onChoose(sourceKey(source))}
          >
            {chosen === sourceKey(source)
              ? t("dropship.sources.chosen")
              : t("dropship.sources.choose")}
          </Button>
        ) : (
          <span className="whitespace-nowrap">
            {t("dropship.sources.usable")}
          </span>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

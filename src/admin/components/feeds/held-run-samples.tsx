import { Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FeedChanges } from "../../../schemas/feed-changes"

const kinds = ["removed", "zeroed", "cost_moved"] as const
type Kind = (typeof kinds)[number]

/** Some of the SKUs that a held run would change most. */
export function HeldRunSamples({
  samples,
}: {
  samples: FeedChanges["samples"]
}) {
  return kinds
    .filter((kind) => samples[kind].length > 0)
    .map((kind) => <Samples key={kind} kind={kind} rows={samples[kind]} />)
}

interface SamplesProps {
  kind: Kind
  rows: FeedChanges["samples"][Kind]
}

function Samples({ kind, rows }: SamplesProps) {
  const { t, i18n } = useTranslation("dropship")
  const digits = kind === "cost_moved" ? 2 : 0
  const numbers = new Intl.NumberFormat(i18n.language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return (
    <div>
      <div className="px-6 py-4">
        <Heading level="h3">{t(`heldRuns.samples.${kind}`)}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`heldRuns.samples.${kind}Text`)}
        </Text>
      </div>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("heldRuns.samples.item")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">
              {t("heldRuns.figures.before")}
            </Table.HeaderCell>
            <Table.HeaderCell className="text-right">
              {t("heldRuns.figures.after")}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ sku, title, before, after }) => (
            <Table.Row key={sku}>
              <Table.Cell className="py-2">
                <Text size="small" className="text-ui-fg-base break-words">
                  {title}
                </Text>
                <Text size="xsmall" className="text-ui-fg-subtle break-all">
                  {sku}
                </Text>
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {numbers.format(before)}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {numbers.format(after)}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

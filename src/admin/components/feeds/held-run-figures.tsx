import { Heading, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FeedFigures } from "../../../schemas/feed-changes"
import { heldRunFigures } from "../../lib/held-run-figures"

/** What is stored, and what a held run would make of it. */
export function HeldRunFigures({ figures }: { figures: FeedFigures }) {
  const { t, i18n } = useTranslation("dropship")
  const percents = new Intl.NumberFormat(i18n.language, {
    style: "percent",
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  })
  const format = (name: string, value: number | null) =>
    value === null
      ? "–"
      : new Intl.NumberFormat(i18n.language, {
          minimumFractionDigits: name === "median_cost" ? 2 : 0,
          maximumFractionDigits: name === "median_cost" ? 2 : 0,
        }).format(value)
  return (
    <div>
      <div className="px-6 py-4">
        <Heading level="h3">{t("heldRuns.figures.title")}</Heading>
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("heldRuns.figures.name")}</Table.HeaderCell>
              {(["before", "after", "change"] as const).map((column) => (
                <Table.HeaderCell key={column} className="text-right">
                  {t(`heldRuns.figures.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {heldRunFigures(figures).map(({ name, before, after, change }) => (
              <Table.Row key={name}>
                <Table.Cell>{t(`heldRuns.figures.${name}`)}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">
                  {format(name, before)}
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">
                  {format(name, after)}
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">
                  {change === null ? "–" : percents.format(change)}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </div>
  )
}

import { Table, Text, Tooltip, clx } from "@medusajs/ui"
import { Fragment, type KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type { InventoryRule } from "../../../schemas/inventory-rule"
import {
  ruleKey,
  ruleNumberFields,
  type RuleEdit,
  type RuleEdits,
} from "../../lib/inventory-rule-edits"
import { InventoryRuleRow } from "./inventory-rule-row"

interface InventoryRulesTableProps {
  rules: readonly InventoryRule[]
  distributors: readonly Distributor[]
  edits: RuleEdits
  edit: (rule: InventoryRule, change: RuleEdit) => void
  save: () => void
}

/** One row a warehouse, grouped by distributor. */
export function InventoryRulesTable({
  rules,
  distributors,
  edits,
  edit,
  save,
}: InventoryRulesTableProps) {
  const { t } = useTranslation("dropship")
  const groups = [...new Set(rules.map((rule) => rule.distributor_id))]
  return (
    <div className="overflow-x-auto">
      <Table
        onKeyDown={(event: KeyboardEvent<HTMLTableElement>) =>
          moveByKey(event, save)
        }
      >
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("inventoryRules.warehouse")}</Table.HeaderCell>
            {(["is_excluded", ...ruleNumberFields] as const).map((field) => (
              <Table.HeaderCell
                key={field}
                className={clx("w-40 min-w-28 px-3", {
                  "text-right": field !== "is_excluded",
                })}
              >
                <Tooltip content={t(`inventoryRules.${field}Hint`)}>
                  <span className="decoration-ui-fg-muted cursor-help underline decoration-dotted underline-offset-4">
                    {t(`inventoryRules.${field}`)}
                  </span>
                </Tooltip>
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {groups.map((id) => (
            <Fragment key={id}>
              <Table.Row className="bg-ui-bg-subtle hover:bg-ui-bg-subtle">
                {/* Table.Cell has no colSpan. */}
                <th
                  colSpan={5}
                  scope="colgroup"
                  className="px-6 py-2 text-left"
                >
                  <Text size="small" weight="plus">
                    {distributors.find((known) => known.id === id)?.name ?? id}
                  </Text>
                </th>
              </Table.Row>
              {rules
                .filter((rule) => rule.distributor_id === id)
                .map((rule) => (
                  <InventoryRuleRow
                    key={ruleKey(rule)}
                    rule={rule}
                    changes={edits[ruleKey(rule)] ?? {}}
                    edit={(change) => edit(rule, change)}
                  />
                ))}
            </Fragment>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

/**
 * Enter and the arrows go up and down a column, as in a spreadsheet; with
 * Control or Command, Enter saves.
 */
function moveByKey(event: KeyboardEvent<HTMLTableElement>, save: () => void) {
  const { target, currentTarget, key } = event
  const field = target instanceof HTMLElement ? target.dataset.field : undefined
  if (!field) {
    return
  }
  if (key === "Enter" && (event.metaKey || event.ctrlKey)) {
    event.preventDefault()
    save()
    return
  }
  const isSwitch = !(target instanceof HTMLInputElement)
  if (isSwitch && key === "Enter") {
    return
  }
  const isUp = key === "ArrowUp" || (key === "Enter" && event.shiftKey)
  if (!isUp && key !== "ArrowDown" && key !== "Enter") {
    return
  }
  event.preventDefault()
  const column = [
    ...currentTarget.querySelectorAll<HTMLElement>(`[data-field="${field}"]`),
  ]
  const place = column.findIndex((cell) => cell === target)
  column[place + (isUp ? -1 : 1)]?.focus()
}

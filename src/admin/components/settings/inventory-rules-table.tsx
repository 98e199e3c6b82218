import { Checkbox, Table, Text, Tooltip, clx } from "@medusajs/ui"
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
import type { RuleSelectionState } from "../../hooks/use-rule-selection"
import { selectionField } from "../../lib/rule-selection"
import { InventoryRuleRow } from "./inventory-rule-row"
import { moveByKey } from "./move-by-key"

interface InventoryRulesTableProps {
  rules: readonly InventoryRule[]
  distributors: readonly Distributor[]
  edits: RuleEdits
  selection: RuleSelectionState
  edit: (rule: InventoryRule, change: RuleEdit) => void
  save: () => void
}

/** One row a warehouse, grouped by distributor. */
export function InventoryRulesTable({
  rules,
  distributors,
  edits,
  selection,
  edit,
  save,
}: InventoryRulesTableProps) {
  const { t } = useTranslation("dropship")
  const ids = [...new Set(rules.map((rule) => rule.distributor_id))]
  const groups = ids.map((id) => ({
    id,
    name: distributors.find((known) => known.id === id)?.name ?? id,
    own: rules.filter((rule) => rule.distributor_id === id),
  }))
  return (
    <div className="overflow-x-auto">
      <Table
        onKeyDown={(event: KeyboardEvent<HTMLTableElement>) =>
          moveByKey(event, { save, clearSelection: selection.clear })
        }
      >
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-12 pl-6 pr-0">
              <Checkbox
                className="align-middle"
                data-field={selectionField}
                aria-label={t("rulesSelection.all")}
                checked={selection.stateOf(rules)}
                onClick={() => selection.toggleAll(rules)}
              />
            </Table.HeaderCell>
            <Table.HeaderCell className="pl-2">
              {t("inventoryRules.warehouse")}
            </Table.HeaderCell>
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
          {groups.map(({ id, name, own }) => (
            <Fragment key={id}>
              <Table.Row className="bg-ui-bg-subtle hover:bg-ui-bg-subtle">
                <td className="w-12 py-2 pl-6">
                  <Checkbox
                    className="align-middle"
                    data-field={selectionField}
                    aria-label={t("rulesSelection.group", { name })}
                    checked={selection.stateOf(own)}
                    onClick={() => selection.toggleAll(own)}
                  />
                </td>
                {/* Table.Cell has no colSpan. */}
                <th
                  colSpan={5}
                  scope="colgroup"
                  className="py-2 pl-2 pr-6 text-left"
                >
                  <Text size="small" weight="plus">
                    {name}
                  </Text>
                </th>
              </Table.Row>
              {own.map((rule) => (
                <InventoryRuleRow
                  key={ruleKey(rule)}
                  rule={rule}
                  changes={edits[ruleKey(rule)] ?? {}}
                  isSelected={selection.keys.has(ruleKey(rule))}
                  toggle={(isRange) => selection.toggle(rule, isRange)}
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

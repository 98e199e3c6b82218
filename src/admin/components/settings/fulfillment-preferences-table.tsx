import { NoRecords } from "@medusajs/dashboard/components"
import { Trash } from "@medusajs/icons"
import { Hint, IconButton, Input, Select, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type {
  PreferenceProblem,
  PreferenceRow,
} from "../../lib/preference-rows"

interface FulfillmentPreferencesTableProps {
  rows: readonly PreferenceRow[]
  distributors: readonly Distributor[]
  problems: ReadonlyMap<string, PreferenceProblem>
  onChange: (rows: PreferenceRow[]) => void
}

/** A row a brand. */
export function FulfillmentPreferencesTable({
  rows,
  distributors,
  problems,
  onChange,
}: FulfillmentPreferencesTableProps) {
  const { t } = useTranslation("dropship")
  if (rows.length === 0) {
    return (
      <NoRecords
        className="h-auto px-6 py-10 text-center"
        title={t("inventoryRules.preferences.empty")}
        message={t("inventoryRules.preferences.emptyText")}
      />
    )
  }
  const change = (key: string, values: Partial<PreferenceRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...values } : row)))

  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>
            {t("inventoryRules.preferences.brand")}
          </Table.HeaderCell>
          <Table.HeaderCell>
            {t("inventoryRules.preferences.distributor")}
          </Table.HeaderCell>
          <Table.HeaderCell className="w-16" />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => {
          const problem = problems.get(row.key)
          return (
            <Table.Row key={row.key} className="align-top">
              <Table.Cell className="h-auto py-3 pr-6">
                <Input
                  size="small"
                  value={row.brand}
                  // A row just added is there to be filled in.
                  autoFocus={row.brand === ""}
                  maxLength={200}
                  autoComplete="off"
                  aria-label={t("inventoryRules.preferences.brand")}
                  aria-invalid={
                    problem === "brandMissing" || problem === "brandTwice"
                  }
                  onChange={(event) =>
                    change(row.key, { brand: event.target.value })
                  }
                />
                {problem ? (
                  <Hint variant="error" className="mt-1">
                    {t(`inventoryRules.preferences.problem.${problem}`)}
                  </Hint>
                ) : null}
              </Table.Cell>
              <Table.Cell className="h-auto py-3 pr-6">
                <Select
                  size="small"
                  value={row.distributor_id}
                  onValueChange={(distributor_id) =>
                    change(row.key, { distributor_id })
                  }
                >
                  <Select.Trigger
                    aria-label={t("inventoryRules.preferences.distributor")}
                    aria-invalid={problem === "noDistributor"}
                  >
                    <Select.Value
                      placeholder={t("inventoryRules.preferences.choose")}
                    />
                  </Select.Trigger>
                  <Select.Content>
                    {distributors.map(({ id, name }) => (
                      <Select.Item key={id} value={id}>
                        {name}
                      </Select.Item>
                    ))}
                  </Select.Content>
                </Select>
              </Table.Cell>
              <Table.Cell className="h-auto py-3">
                <IconButton
                  type="button"
                  size="small"
                  variant="transparent"
                  aria-label={t("inventoryRules.preferences.remove", {
                    brand: row.brand,
                  })}
                  onClick={() =>
                    onChange(rows.filter(({ key }) => key !== row.key))
                  }
                >
                  <Trash />
                </IconButton>
              </Table.Cell>
            </Table.Row>
          )
        })}
      </Table.Body>
    </Table>
  )
}

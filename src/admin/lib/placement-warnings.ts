import type {
  PlacementWarning,
  PlacementWarningCode,
} from "../../schemas/dropship"
import type { DraftProblem } from "./draft-problem"
import type { DraftOrderLine } from "./group-purchase-orders"
import type { Placement } from "./placement-body"

type Rows = Placement["rows"]

/** A warning with the name by which its tick is remembered. */
export interface WarningTick {
  key: string
  warning: PlacementWarning
}

/** The ticks of one purchase order. */
export interface WarningGroup {
  distributor_id: string
  /** Null when the request has no such purchase order. */
  row: Rows[number] | null
  ticks: WarningTick[]
}

/** The warnings by purchase order, in the order of the request. */
export function groupWarnings(
  warnings: readonly PlacementWarning[],
  rows: Rows
): WarningGroup[] {
  const groups = new Map<string, WarningTick[]>()
  for (const warning of warnings) {
    const ticks = groups.get(warning.distributor_id) ?? []
    const key = warningKey(warning)
    if (!ticks.some((tick) => tick.key === key)) {
      ticks.push({ key, warning })
    }
    groups.set(warning.distributor_id, ticks)
  }
  const position = (id: string) => {
    const at = rows.findIndex(({ order }) => order.distributor_id === id)
    return at === -1 ? rows.length : at
  }
  return [...groups]
    .sort(([one], [other]) => position(one) - position(other))
    .map(([distributorId, ticks]) => ({
      distributor_id: distributorId,
      row: rows[position(distributorId)] ?? null,
      ticks,
    }))
}

/**
 * What `accept` says once every warning is ticked; null while one is not,
 * for a code stands for all warnings of its kind.
 */
export function acceptedCodes(
  warnings: readonly PlacementWarning[],
  ticked: ReadonlySet<string>
): PlacementWarningCode[] | null {
  return warnings.every((warning) => ticked.has(warningKey(warning)))
    ? [...new Set(warnings.map(({ code }) => code))]
    : null
}

/** Forbidden sources that lack their reason; a tick doesn't help there. */
export function missingReasons(
  warnings: readonly PlacementWarning[],
  rows: Rows
): DraftProblem[] {
  return warnings
    .filter(({ code }) => code === "source_forbidden")
    .flatMap((warning) => {
      const line = lineOfWarning(warning, rows)
      return line && line.draft.override_reason.trim() === ""
        ? {
            field: `reason.${line.draft.id}` as const,
            code: "server" as const,
            values: { message: warning.message },
          }
        : []
    })
}

/** The line of the request that a warning is about. */
function lineOfWarning(
  { field, distributor_id, line_item_id }: PlacementWarning,
  rows: Rows
): DraftOrderLine | null {
  const [, order, , line] = field.split(".")
  const named = rows[Number(order)]?.lines[Number(line)]
  const row = rows.find((one) => one.order.distributor_id === distributor_id)
  return (
    named ??
    row?.lines.find((one) => one.line.line_item_id === line_item_id) ??
    null
  )
}

function warningKey({
  code,
  field,
  distributor_id,
  line_item_id = "",
  message,
}: PlacementWarning): string {
  return JSON.stringify([code, field, distributor_id, line_item_id, message])
}

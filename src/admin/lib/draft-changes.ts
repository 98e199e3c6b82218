import type { DropshipLine, Source } from "../../schemas/dropship"
import type { DraftLine, DropshipDraft } from "./dropship-draft"
import { byRank, isUsable, sourceChoice } from "./source-choice"
import { sourceKey } from "./source-key"

/** The draft with some fields of one of its lines changed. */
export function changeDraftLine(
  draft: DropshipDraft,
  id: string,
  changes: Partial<Omit<DraftLine, "id">>
): DropshipDraft {
  return {
    ...draft,
    lines: draft.lines.map((line) =>
      line.id === id ? { ...line, ...changes } : line
    ),
  }
}

/**
 * The draft with a line bought elsewhere. A reason was about the source
 * before; who chooses a source for a line without one wants to buy it.
 */
export function chooseDraftSource(
  draft: DropshipDraft,
  id: string,
  source: string
): DropshipDraft {
  const before = draft.lines.find((line) => line.id === id)
  return changeDraftLine(draft, id, {
    source,
    override_reason: "",
    ...(before?.source === null ? { is_included: true } : {}),
  })
}

/**
 * Where a part of a line can be bought besides: the best source with stock
 * that none of its draft lines has; null when there is none, or no part left.
 */
export function nextSource(
  draft: DropshipDraft,
  line: DropshipLine
): Source | null {
  const taken = new Set(partsOf(draft, line).map(({ source }) => source))
  const free = line.sources
    .filter((source) => !taken.has(sourceKey(source)))
    .filter((source) => sourceChoice(source) !== "never")
    .filter((source) => source.available_quantity > 0)
    .sort(byRank)
  return line.open_quantity > taken.size
    ? (free.find(isUsable) ?? free[0] ?? null)
    : null
}

/**
 * The draft with a part of a line bought at the next best source: what is
 * still open, else what the draft line's own source lacks, else one unit.
 */
export function splitDraftLine(
  draft: DropshipDraft,
  id: string,
  line: DropshipLine
): DropshipDraft {
  const split = draft.lines.find((candidate) => candidate.id === id)
  const source = nextSource(draft, line)
  if (!split || !source) {
    return draft
  }
  const own = line.sources.find((one) => sourceKey(one) === split.source)
  const open = openQuantity(draft, line)
  const lacking = split.quantity - (own?.usable_quantity ?? 0)
  const moved = own && isUsable(own) && lacking > 0 ? lacking : 1
  const part: DraftLine = {
    id: unusedId(draft),
    line_item_id: line.line_item_id,
    source: sourceKey(source),
    quantity: open > 0 ? open : moved,
    is_included: true,
    override_reason: "",
  }
  return {
    ...draft,
    lines: draft.lines.flatMap((before) =>
      before.id !== id
        ? [before]
        : open > 0
          ? [before, part]
          : [{ ...before, quantity: before.quantity - moved }, part]
    ),
  }
}

/**
 * The draft without one part of a line. What it would have bought goes to the
 * ticked part before it, which it was split from, else to the first one: no
 * unit is forgotten.
 */
export function removeDraftLine(
  draft: DropshipDraft,
  id: string
): DropshipDraft {
  const removed = draft.lines.find((line) => line.id === id)
  const position = draft.lines.findIndex((line) => line.id === id)
  const isHeir = (line: DraftLine) =>
    line !== removed &&
    line.line_item_id === removed?.line_item_id &&
    line.is_included
  const heir =
    draft.lines.slice(0, position).findLast(isHeir) ?? draft.lines.find(isHeir)
  const lines = draft.lines.filter((line) => line !== removed)
  return {
    ...draft,
    lines: lines.map((line) =>
      line === heir && removed?.is_included
        ? { ...line, quantity: line.quantity + (removed.quantity || 0) }
        : line
    ),
  }
}

/** Units of a line that no ticked draft line buys. */
function openQuantity(draft: DropshipDraft, line: DropshipLine): number {
  return partsOf(draft, line)
    .filter(({ is_included }) => is_included)
    .reduce((open, { quantity }) => open - (quantity || 0), line.open_quantity)
}

function partsOf(draft: DropshipDraft, line: DropshipLine): DraftLine[] {
  return draft.lines.filter(
    ({ line_item_id }) => line_item_id === line.line_item_id
  )
}

function unusedId({ lines }: DropshipDraft): string {
  const numbers = lines.map(({ id }) => Number(id.replace("line-", "")))
  return `line-${Math.max(-1, ...numbers) + 1}`
}

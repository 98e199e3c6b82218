import { Tooltip } from "@medusajs/ui"
import { useDate } from "@medusajs/dashboard/hooks"

/** How long ago, with the exact time on hover. */
export function RelativeTime({ at }: { at: string }) {
  const { getFullDate, getRelativeDate } = useDate()
  return (
    <Tooltip content={getFullDate({ date: at, includeTime: true })}>
      <time dateTime={at} className="whitespace-nowrap">
        {getRelativeDate(at)}
      </time>
    </Tooltip>
  )
}

interface OverviewBarProps {
  label: string
  /** In words, at the end of the bar. */
  figure: string
  /** Length, 0 to 100. */
  percent: number
}

/** A figure as a bar, with its name before and its value behind. */
export function OverviewBar({ label, figure, percent }: OverviewBarProps) {
  return (
    <div className="txt-compact-xsmall grid grid-cols-[9rem_1fr_3.5rem] items-center gap-x-2">
      <dt className="text-ui-fg-subtle truncate" title={label}>
        {label}
      </dt>
      <span
        aria-hidden
        className="bg-ui-bg-component h-2 overflow-hidden rounded-full"
      >
        <span
          className="bg-ui-tag-blue-icon block h-full rounded-full"
          style={{ width: `${percent}%` }}
        />
      </span>
      <dd className="text-right tabular-nums">{figure}</dd>
    </div>
  )
}

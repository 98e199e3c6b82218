import { Container, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

interface OverviewCardProps {
  label: string
  figure: ReactNode
  text: string
  /** Where one acts on it. */
  to: string
}

/** One figure, and the way to where something can be done about it. */
export function OverviewCard({ label, figure, text, to }: OverviewCardProps) {
  return (
    <Link
      to={to}
      className="focus-visible:shadow-borders-focus min-w-0 rounded-lg outline-none"
    >
      <Container className="hover:bg-ui-bg-base-hover flex h-full flex-col gap-y-1 px-6 py-4 transition-colors">
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {label}
        </Text>
        <div className="txt-xlarge-plus text-ui-fg-base break-words tabular-nums">
          {figure}
        </div>
        <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
          {text}
        </Text>
      </Container>
    </Link>
  )
}

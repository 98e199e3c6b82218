import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface OverviewSectionProps {
  title: string
  text?: string
  children: ReactNode
}

/** A part of the overview with its name. */
export function OverviewSection({
  title,
  text,
  children,
}: OverviewSectionProps) {
  return (
    <Container className="flex min-w-0 flex-col gap-y-4 px-6 py-4">
      <div>
        <Heading level="h2">{title}</Heading>
        {text === undefined ? null : (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {text}
          </Text>
        )}
      </div>
      {children}
    </Container>
  )
}

/** That there is nothing to show of a part, and why. */
export function OverviewNothing({ children }: { children: ReactNode }) {
  return (
    <Text
      size="small"
      className="text-ui-fg-subtle bg-ui-bg-subtle rounded-md px-4 py-6 text-center text-pretty"
    >
      {children}
    </Text>
  )
}

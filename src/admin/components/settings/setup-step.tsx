import { Heading, Text } from "@medusajs/ui"
import type { PropsWithChildren } from "react"

interface SetupStepProps {
  number: number
  title: string
  text: string
}

/** A part of setting up an account, in the order a merchant works. */
export function SetupStep({
  number,
  title,
  text,
  children,
}: PropsWithChildren<SetupStepProps>) {
  const id = `setup-step-${number}`
  return (
    <section aria-labelledby={id} className="flex flex-col gap-y-4 px-6 py-6">
      <div className="flex gap-x-3">
        <Text
          as="span"
          size="xsmall"
          weight="plus"
          className="bg-ui-bg-component shadow-borders-base text-ui-fg-subtle mt-0.5 flex size-5 shrink-0 items-center justify-center rounded-full"
        >
          {number}
        </Text>
        <div>
          <Heading level="h3" id={id}>
            {title}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {text}
          </Text>
        </div>
      </div>
      {children}
    </section>
  )
}

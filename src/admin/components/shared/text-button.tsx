import { clx } from "@medusajs/ui"
import type { ComponentPropsWithoutRef } from "react"

/** A button that looks like a link. */
export function TextButton({
  className,
  ...button
}: ComponentPropsWithoutRef<"button">) {
  return (
    <button
      type="button"
      className={clx(
        "txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus shrink-0 rounded-sm text-left outline-none",
        className
      )}
      {...button}
    />
  )
}

import { clx } from "@medusajs/ui"
import type { ComponentPropsWithoutRef } from "react"
import { linkColors } from "../../lib/link-colors"

/** A button that looks like a link. */
export function TextButton({
  className,
  ...button
}: ComponentPropsWithoutRef<"button">) {
  return (
    <button
      type="button"
      className={clx(
        linkColors,
        "txt-compact-small focus-visible:shadow-borders-focus shrink-0 rounded-sm text-left outline-none",
        className
      )}
      {...button}
    />
  )
}

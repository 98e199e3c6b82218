import { Copy } from "@medusajs/ui"

/** An id, shortened by the space there is, with a button that copies it. */
export function CopyableId({ id }: { id: string }) {
  return (
    <span className="flex min-w-0 items-center gap-x-1">
      <span className="truncate" title={id}>
        {id}
      </span>
      <Copy content={id} className="text-ui-fg-muted shrink-0" />
    </span>
  )
}

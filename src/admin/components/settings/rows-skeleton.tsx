import { Skeleton } from "@medusajs/ui"

/** Rows of the height of a table's, while its data is loading. */
export function RowsSkeleton({ rows }: { rows: number }) {
  return (
    <div aria-hidden className="flex flex-col divide-y">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex items-center gap-x-6 px-6 py-4">
          <Skeleton className="h-5 w-1/4 rounded-md" />
          <Skeleton className="h-5 w-1/6 rounded-md" />
          <Skeleton className="ml-auto h-5 w-24 rounded-md" />
        </div>
      ))}
    </div>
  )
}

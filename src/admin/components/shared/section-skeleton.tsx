import { Container, Skeleton } from "@medusajs/ui"

/** A section whose content is on its way: a head and rows. */
export function SectionSkeleton({ rows }: { rows: number }) {
  return (
    <Container className="divide-y p-0" aria-busy>
      <div className="flex items-center justify-between px-6 py-4">
        <Skeleton className="h-6 w-32" />
        <Skeleton className="h-7 w-20" />
      </div>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex items-center gap-x-4 px-6 py-4">
          <Skeleton className="h-8 w-6 shrink-0" />
          <div className="flex flex-1 flex-col gap-y-2">
            <Skeleton className="h-4 w-1/2" />
            <Skeleton className="h-4 w-3/4" />
          </div>
          <Skeleton className="h-5 w-24" />
        </div>
      ))}
    </Container>
  )
}

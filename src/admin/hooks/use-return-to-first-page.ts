import { useEffect } from "react"
import { useSearchParams } from "react-router-dom"

/** Goes back to a list's first page when the present one has lost its rows. */
export function useReturnToFirstPage(isPageGone: boolean): void {
  const [parameters, setParameters] = useSearchParams()
  const isGone = isPageGone && parameters.has("offset")
  useEffect(() => {
    if (isGone) {
      setParameters(
        (previous) => {
          const next = new URLSearchParams(previous)
          next.delete("offset")
          return next
        },
        { replace: true }
      )
    }
  }, [isGone, setParameters])
}

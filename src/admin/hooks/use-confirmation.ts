import { usePrompt } from "@medusajs/ui"

/**
 * Medusa's prompt, after which the focus goes back to where it was: the prompt
 * has no trigger of its own to give it back to.
 */
export function useConfirmation(): ReturnType<typeof usePrompt> {
  const prompt = usePrompt()
  return async (options) => {
    const opener = document.activeElement
    const isConfirmed = await prompt(options)
    requestAnimationFrame(() => {
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus()
      }
    })
    return isConfirmed
  }
}

import { Drawer } from "@medusajs/ui"
import { VariantMatchPanel } from "./variant-match-panel"

interface VariantMatchDrawerProps {
  variantId: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** A variant's matches over the page of something else. */
export function VariantMatchDrawer({
  variantId,
  isOpen,
  onOpenChange,
}: VariantMatchDrawerProps) {
  return (
    <Drawer open={isOpen} onOpenChange={onOpenChange}>
      <Drawer.Content>
        <VariantMatchPanel variantId={variantId} />
      </Drawer.Content>
    </Drawer>
  )
}

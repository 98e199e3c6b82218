/** A rule that a component of Medusa's breaks, and no property of it mends. */
export interface MedusasOwn {
  rule: string
  /** The component's element, and nothing else. */
  selector: string
  why: string
}

export const medusasOwn: readonly MedusasOwn[] = [
  {
    rule: "button-name",
    selector: ".md\\:flex-row > * > * > button[aria-haspopup=menu]",
    why: "DataTable's menus of filters and sorting have a tooltip, but no name",
  },
  {
    rule: "role-img-alt",
    selector: "input[type=search] ~ [role=img]",
    why: "the magnifier in Input of type search says that it is a picture",
  },
  {
    rule: "button-name",
    selector: "kbd + button",
    why: "the cross in Drawer.Header has no name; Escape and a button below close as well",
  },
  {
    rule: "button-name",
    selector: "button:has(+ kbd)",
    why: "the cross in FocusModal.Header has no name; Escape and a button below close as well",
  },
  {
    rule: "color-contrast",
    selector: "p.text-ui-fg-muted",
    why: "NoRecords writes its message in a color that is too dark in dark mode",
  },
]

/**
 * Medusa's own color of links, `text-ui-fg-interactive`, has a contrast of 3.7
 * to 1 on white; small text needs 4.5.
 */
export const linkColors =
  "text-ui-fg-interactive-hover hover:text-ui-fg-base transition-fg"

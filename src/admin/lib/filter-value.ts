/**
 * What a filter of Medusa's DataTable has in the URL: a JSON string as the
 * table writes it, or plain text as a person does.
 */
export function filterValue(parameter: string | undefined): string | undefined {
  if (parameter === undefined) {
    return undefined
  }
  try {
    const value: unknown = JSON.parse(parameter)
    return typeof value === "string" ? value : parameter
  } catch {
    return parameter
  }
}

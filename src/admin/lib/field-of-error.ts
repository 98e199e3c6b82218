/**
 * The form field that an error of the server names, so that the message can be
 * shown there: `feed.schedule` is found in "feed.schedule is no cron
 * expression" as well as in Medusa's "Value for field 'feed, schedule' …".
 *
 * @returns the longest of `fields` that is named, else undefined
 */
export function fieldOfError<Field extends string>(
  message: string,
  fields: readonly Field[]
): Field | undefined {
  return [...fields]
    .sort((left, right) => right.length - left.length)
    .find((field) =>
      [field, field.split(".").join(", ")].some((name) => names(message, name))
    )
}

function names(message: string, name: string): boolean {
  const at = message.indexOf(name)
  if (at === -1) {
    return false
  }
  const around = [message[at - 1], message[at + name.length]]
  return around.every(
    (character) => character === undefined || !/[\w-]/.test(character)
  )
}

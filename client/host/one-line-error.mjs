/** Something the user can act on: its message is the one line they see, without a stack trace. */
export class OneLineError extends Error {}

/**
 * What a cell says. Blank: no text. Unread: text, but no value, and why.
 * A reader never guesses in silence: what it inferred stands in the value itself.
 */
export interface Reading<T> {
  /** As staff typed it, composed. */
  readonly text: string;
  readonly value?: T;
  /** Why it could not be read: a Vietnamese clause that ends a sentence, "chưa thấy mức 1, 2 hay 3". */
  readonly why?: string;
}

export const isBlank = (reading: Reading<unknown>): boolean => reading.text === "";
export const isUnread = (reading: Reading<unknown>): boolean => reading.text !== "" && reading.value === undefined;

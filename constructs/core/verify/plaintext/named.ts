/** A text with the name that it goes by where it stands. */
export interface Named {
  /** The key that it stands under, or the name of the variable that it is the value of. */
  readonly name: string;
  readonly text: string;
  /**
   * Whether it is text for sure, and not an expression in some language.
   * @default true
   */
  readonly isQuoted?: boolean;
}

/** What the syntax stage says of an article; numbers of tags and relations as in its models. */
export interface ParsedArticle {
  readonly tags: Uint8Array
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

/** By article id. */
export type Parsed = ReadonlyMap<string, ParsedArticle>

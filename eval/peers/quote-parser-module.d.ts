declare module 'quote-parser' {
  export interface ParsedQuote {
    readonly index: number
    readonly text: string
    readonly name: { readonly index: number; readonly text: string }
  }
  export function parse(text: string, language: 'en', options?: { minLength?: number }): ParsedQuote[]
}

import fc from 'fast-check'

/** Any code point but lone surrogates: as fast-check's unit "binary", which takes a second to make. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code))

import type { Attribution, Speaker } from '../../types.js'
import type { Pointer, View, ViewClass } from './compromise-view.js'
import { type Placed, type Reading, thingsAt } from './reading.js'

/** Makes views of a document on what was read there. */
export interface Views {
  readonly attributions: (of: View, pointers: readonly Pointer[], reading: Reading) => View
  readonly speakers: (of: View, pointers: readonly Pointer[], reading: Reading) => View
}

/** The two kinds of views, on the `View` of the compromise that the plug-in was given to. */
export function createViews(BaseView: ViewClass): Views {
  class Attributions extends BaseView {
    readonly #reading: Reading

    constructor(of: View, pointers: readonly Pointer[] | undefined, reading: Reading) {
      super(of.document, pointers)
      this.world = of.world
      this.viewType = 'Attributions'
      this.#reading = reading
    }

    override update(pointers?: readonly Pointer[]): View {
      return new Attributions(this, pointers, this.#reading)
    }

    get(): Attribution[] {
      return thingsAt(this.#reading.attributions, this.fullPointer)
    }

    override json(options?: object | number): object[] {
      return describe(this, options, (pointer) => ({ attributions: thingsAt(this.#reading.attributions, [pointer]) }))
    }

    speakers(): View {
      const ours = new Set(this.get().flatMap(({ speakers }) => speakers))
      return new Speakers(
        this,
        pointersOf(this.#reading.speakers, (speaker) => ours.has(speaker)),
        this.#reading,
      )
    }
  }

  class Speakers extends BaseView {
    readonly #reading: Reading

    constructor(of: View, pointers: readonly Pointer[] | undefined, reading: Reading) {
      super(of.document, pointers)
      this.world = of.world
      this.viewType = 'Speakers'
      this.#reading = reading
    }

    override update(pointers?: readonly Pointer[]): View {
      return new Speakers(this, pointers, this.#reading)
    }

    get(): Speaker[] {
      return speakersAt(this.#reading, this.fullPointer)
    }

    override json(options?: object | number): object[] {
      return describe(this, options, (pointer) => ({ speakers: speakersAt(this.#reading, [pointer]) }))
    }

    attributions(): View {
      const ours = new Set(this.get().map(identity))
      const isOurs = ({ speakers }: Attribution) => speakers.some((speaker) => ours.has(identity(speaker)))
      return new Attributions(this, pointersOf(this.#reading.attributions, isOurs), this.#reading)
    }
  }

  return {
    attributions: (of, pointers, reading) => new Attributions(of, pointers, reading),
    speakers: (of, pointers, reading) => new Speakers(of, pointers, reading),
  }
}

/** compromise's own description of each stretch, with what stands there. */
function describe(view: View, options: object | number | undefined, add: (pointer: Pointer) => object): object[] {
  const pointers = view.fullPointer
  const given = typeof options === 'object' ? options : {}
  return view
    .toView()
    .json(given)
    .map((json, index) => ({ ...json, ...(pointers[index] && add(pointers[index])) }))
}

/** A mention is the same speaker's in all the attributions that share it. */
function speakersAt({ speakers }: Reading, pointers: readonly Pointer[]): Speaker[] {
  return pointers.flatMap((pointer) => {
    const byName = new Map(thingsAt(speakers, [pointer]).map((speaker) => [speaker.name, speaker]))
    return [...byName.values()]
  })
}

function pointersOf<Thing>(placed: readonly Placed<Thing>[], wanted: (thing: Thing) => boolean): Pointer[] {
  return placed.filter(({ things }) => things.some(wanted)).map(({ pointer }) => pointer)
}

function identity({ entity, name }: Speaker): number | string {
  return entity ?? name
}

/** Words between two who share a statement: "the ministry [and] the union". */
export const sharingLinks = 'and or & nor plus'

/** Words in front of a speaker that are not its own: "[Both] the ministry and the union", "[as] many experts". */
export const speakerOpeners = 'both as either neither but and to by from of even'

/** Words that may stand alone for so many people: "[many] in Garowe". */
export const quantities = 'many some few most several others one none both all'

/** Words that name some of those who speak, as examples: "critics, [including] Okafor". */
export const exampleOpeners = 'like including such among especially particularly along alongside together'

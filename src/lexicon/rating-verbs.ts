/** How those who check facts give their verdict: "PolitiFact [rated] the claim False", parted by spaces. */
export const ratingVerbs = 'rated rates ranked labeled labelled labels deemed deems judged judges graded'

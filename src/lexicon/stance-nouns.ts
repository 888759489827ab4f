/** What somebody's words and thoughts are called where they go before a clause: "in the [opinion] of the vet, …". */
export const stanceNouns = 'words opinion view judgment judgement estimation'

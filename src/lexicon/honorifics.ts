/** Courtesy titles before a name. They are no roles, but some tell the gender: "Mrs. Okafor". Without points. */
export const honorifics: Readonly<Record<'male' | 'female' | 'any', string>> = {
  male: `
    Mr Messrs Mister Sir Lord Master Fr Monsieur M Herr Señor Signor Senhor
    Shri Sri Thiru Alhaji Mallam Malam Hadji Sheikh Shaikh Oga Pak Bapak`,
  female: `
    Mrs Ms Miss Madam Madame Mme Mlle Lady Dame Frau Señora Señorita Signora Senhora Doña
    Smt Shrimati Kumari Selvi Hajia Alhaja Begum Ibu`,
  any: `
    Dr Drs Mx Prof Hon Rt Esq Datuk Dato Tan Tun Haji Encik Chief Engr Barr Arc Otunba Oba Eze`,
}

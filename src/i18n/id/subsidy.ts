export const subsidy = {
  planningOnly:
    "Perkiraan untuk perencanaan. Program memutuskan menurut aturannya sendiri, dan sebagian aturan itu tidak dipublikasikan.",
  carriedFrom: "{source} (dinyatakan untuk tahun fiskal {stated}, dipakai untuk {fiscalYear})",
};

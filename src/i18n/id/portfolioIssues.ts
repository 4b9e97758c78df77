/** Yang salah pada portofolio yang bentuknya benar. */
export const portfolioIssues = {
  measureIdTwice: "id {id} sudah dipakai oleh kegiatan sebelumnya",
  measureIdTwiceHint: "Beri setiap kegiatan id tersendiri.",
  investmentRequired: "biaya kegiatan belum diisi",
  investmentRequiredHint: "Isi investment di sini atau di dalam input kegiatan.",
  investmentTwice: "biaya diisi di sini dan juga di dalam input kegiatan",
  investmentTwiceHint: "Pertahankan salah satunya.",
};

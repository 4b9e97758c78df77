/** Yang salah pada portofolio yang bentuknya benar. */
export const portfolioIssues = {
  measureIdTwice: "id {id} sudah dipakai oleh tindakan sebelumnya",
  measureIdTwiceHint: "Beri setiap tindakan id tersendiri.",
  investmentRequired: "biaya tindakan belum diisi",
  investmentRequiredHint: "Isi investment di sini atau di dalam input tindakan.",
  investmentTwice: "biaya diisi di sini dan juga di dalam input tindakan",
  investmentTwiceHint: "Pertahankan salah satunya.",
};

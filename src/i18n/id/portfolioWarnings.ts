/** Yang perlu diketahui tentang beberapa kegiatan bersama-sama. Kodenya tetap. */
export const portfolioWarnings = {
  "plan-not-exact":
    "Portofolio ini dapat menghasilkan kredit lebih banyak daripada cakupan pencarian eksak; rencana disusun dari ton termurah, dan rencana yang lebih baik mungkin ada.",
  "plan-counts-on-ineligible-grants":
    "Rencana ini mengandalkan bantuan Jepang untuk kegiatan yang saat ini tidak memenuhi syarat: {ids}. Lihat kriteria kegiatan tersebut.",
  "measures-together-reach-minimum":
    "Masing-masing berada di bawah bantuan minimum JPY {minimum}: {ids}. Bila digabung, semua kegiatan mencapai JPY {grant}; satu pengajuan bersama mungkin memenuhi batas minimum.",
};

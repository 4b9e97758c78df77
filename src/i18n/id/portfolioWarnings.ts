/** Yang perlu diketahui tentang beberapa tindakan bersama-sama. Kodenya tetap. */
export const portfolioWarnings = {
  "plan-not-exact":
    "Portofolio ini dapat menghasilkan kredit lebih banyak daripada cakupan pencarian eksak; rencana disusun dari ton termurah, dan rencana yang lebih baik mungkin ada.",
  "plan-counts-on-ineligible-grants":
    "Rencana ini mengandalkan bantuan Jepang yang saat ini tidak memenuhi syarat: {ids}. Lihat kriteria tindakan tersebut.",
  "measures-together-reach-minimum":
    "Masing-masing berada di bawah bantuan minimum JPY {minimum}: {ids}. Bila digabung, semua tindakan mencapai JPY {grant}; satu pengajuan bersama mungkin memenuhi batas minimum.",
};

/** Nama skenario suatu estimasi, disusun dari bagian-bagiannya. */
export const scenarios = {
  "as-requested": "sesuai permintaan",
  official: "faktor resmi",
  conservative: "faktor konservatif",
  dimmed: "dengan peredupan",
  undimmed: "tanpa peredupan",
  "market-reference": "referensi pada batas minimum",
  "existing-reference": "referensi sama dengan unit eksisting",
  "stated-reference": "referensi sesuai isian",
  "code-reference": "referensi pada ketentuan bangunan",
  "with-solar": "dengan listrik surya",
  "without-solar": "tanpa listrik surya",
};

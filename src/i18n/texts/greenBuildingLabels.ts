import type { Translations } from "../text";

/** Part of the group `labels`: green buildings. */
export const greenBuildingLabels = {
  "gross floor area": { id: "luas lantai bruto", ja: "延床面積" },
  "energy use intensity": { id: "intensitas konsumsi energi (IKE)", ja: "エネルギー消費原単位" },
  "share of cooling in electricity use": {
    id: "porsi pendinginan dalam konsumsi listrik",
    ja: "電力消費に占める冷房の割合",
  },
  "share of lighting in electricity use": {
    id: "porsi pencahayaan dalam konsumsi listrik",
    ja: "電力消費に占める照明の割合",
  },
  "share of hot water in electricity use": {
    id: "porsi air panas dalam konsumsi listrik",
    ja: "電力消費に占める給湯の割合",
  },
  "share of other uses in electricity use": {
    id: "porsi penggunaan lain dalam konsumsi listrik",
    ja: "電力消費に占めるその他の割合",
  },
  "lighting saving": { id: "penghematan pencahayaan", ja: "照明の省エネ率" },
  "COP of the reference cooling plant": { id: "COP sistem pendingin referensi", ja: "リファレンス冷房設備のCOP" },
  "COP of the project cooling plant": { id: "COP sistem pendingin proyek", ja: "プロジェクト冷房設備のCOP" },
  "share of lighting heat met by cooling": {
    id: "porsi panas lampu yang ditanggung pendinginan",
    ja: "照明発熱のうち冷房負荷となる割合",
  },
  "share of the cooling load through the envelope": {
    id: "porsi beban pendinginan dari selubung bangunan",
    ja: "冷房負荷に占める外皮の割合",
  },
  "relative reduction of envelope heat gain": {
    id: "penurunan relatif perolehan panas selubung",
    ja: "外皮熱取得の低減率",
  },
  "saving of controls on cooling": {
    id: "penghematan sistem kendali pada pendinginan",
    ja: "制御による冷房の省エネ率",
  },
  "saving of controls on other uses": {
    id: "penghematan sistem kendali pada penggunaan lain",
    ja: "制御によるその他用途の省エネ率",
  },
  "saving on hot water": { id: "penghematan air panas", ja: "給湯の省エネ率" },
  "capacity of on-site solar": { id: "kapasitas panel surya di lokasi", ja: "敷地内太陽光の設備容量" },
  "yearly yield of on-site solar": {
    id: "produksi tahunan panel surya di lokasi",
    ja: "敷地内太陽光の容量当たり年間発電量",
  },
  "share of solar generation used on site": {
    id: "porsi produksi surya yang dipakai di lokasi",
    ja: "太陽光発電の自家消費率",
  },
  "emission factor for on-site solar": {
    id: "faktor emisi untuk panel surya di lokasi",
    ja: "敷地内太陽光に用いる排出係数",
  },
  "electricity before the measures": { id: "listrik sebelum kegiatan", ja: "対策前の電力量" },
  "cooling electricity before": { id: "listrik pendinginan sebelum kegiatan", ja: "対策前の冷房電力量" },
  "lighting electricity before": { id: "listrik pencahayaan sebelum kegiatan", ja: "対策前の照明電力量" },
  "hot-water electricity before": { id: "listrik air panas sebelum kegiatan", ja: "対策前の給湯電力量" },
  "other electricity before": { id: "listrik lainnya sebelum kegiatan", ja: "対策前のその他電力量" },
  "lighting electricity after": { id: "listrik pencahayaan sesudah kegiatan", ja: "対策後の照明電力量" },
  "cooling load after lighting and envelope measures": {
    id: "beban pendinginan sesudah kegiatan pencahayaan dan selubung",
    ja: "照明・外皮対策後の冷房負荷",
  },
  "cooling electricity after": { id: "listrik pendinginan sesudah kegiatan", ja: "対策後の冷房電力量" },
  "hot-water electricity after": { id: "listrik air panas sesudah kegiatan", ja: "対策後の給湯電力量" },
  "other electricity after": { id: "listrik lainnya sesudah kegiatan", ja: "対策後のその他電力量" },
  "electricity after the measures": { id: "listrik sesudah kegiatan", ja: "対策後の電力量" },
  "solar generation": { id: "produksi listrik surya", ja: "太陽光発電量" },
  "solar generation used on site": {
    id: "produksi listrik surya yang dipakai di lokasi",
    ja: "太陽光発電の自家消費量",
  },
  "electricity imported from the grid after": {
    id: "listrik yang diambil dari jaringan sesudah kegiatan",
    ja: "対策後の系統からの受電量",
  },
  "solar generation exported": {
    id: "produksi listrik surya yang disalurkan ke luar",
    ja: "太陽光発電の送電量(敷地外)",
  },
  "saving by efficiency": { id: "penghematan dari efisiensi", ja: "効率化による省エネ率" },
  "saving with solar": { id: "penghematan termasuk listrik surya", ja: "太陽光を含む省エネ率" },
  "electricity saved by efficiency, whole building": {
    id: "listrik yang dihemat dari efisiensi, seluruh bangunan",
    ja: "効率化による節電量(建物全体)",
  },
  "reductions by efficiency, whole building": {
    id: "pengurangan emisi dari efisiensi, seluruh bangunan",
    ja: "効率化による排出削減量(建物全体)",
  },
  "solar electricity used on site": { id: "listrik surya yang dipakai di lokasi", ja: "太陽光の自家消費電力量" },
  "reductions by on-site solar": {
    id: "pengurangan emisi dari panel surya di lokasi",
    ja: "敷地内太陽光による排出削減量",
  },
  "emission reductions, whole building": { id: "pengurangan emisi, seluruh bangunan", ja: "排出削減量(建物全体)" },
  "cooling electricity saved by the equipment": {
    id: "listrik pendinginan yang dihemat peralatan",
    ja: "設備更新による冷房の節電量",
  },
  "creditable reductions of cooling equipment": {
    id: "pengurangan dari peralatan pendingin yang dapat diterbitkan sebagai kredit JCM",
    ja: "冷房設備のクレジット発行見込量(丸め前)",
  },
  "lighting electricity saved by the equipment": {
    id: "listrik pencahayaan yang dihemat peralatan",
    ja: "設備更新による照明の節電量",
  },
  "creditable reductions of lighting equipment": {
    id: "pengurangan dari peralatan pencahayaan yang dapat diterbitkan sebagai kredit JCM",
    ja: "照明設備のクレジット発行見込量(丸め前)",
  },
  "emission reductions by approved equipment methodologies": {
    id: "pengurangan emisi menurut metodologi peralatan yang disetujui",
    ja: "承認済み設備方法論による排出削減量",
  },
  "saving of lighting alone": { id: "penghematan pencahayaan saja", ja: "照明のみの節電量" },
  "saving of cooling plant alone": { id: "penghematan sistem pendingin saja", ja: "冷房設備のみの節電量" },
  "saving of the envelope alone": { id: "penghematan selubung saja", ja: "外皮のみの節電量" },
  "saving of controls alone": { id: "penghematan sistem kendali saja", ja: "制御のみの節電量" },
  "saving on hot water alone": { id: "penghematan air panas saja", ja: "給湯のみの節電量" },
  "plain sum of single savings": { id: "jumlah sederhana penghematan masing-masing", ja: "個別節電量の単純合計" },
  "energy use intensity by month": { id: "intensitas konsumsi energi (IKE) per bulan", ja: "月間エネルギー消費原単位" },
  "energy use intensity by month, after": {
    id: "intensitas konsumsi energi (IKE) per bulan, sesudah kegiatan",
    ja: "対策後の月間エネルギー消費原単位",
  },
  "electricity of the building in a year": { id: "konsumsi listrik bangunan per tahun", ja: "建物の年間電力量" },
  "area of the façade": { id: "luas fasad", ja: "外壁面の面積" },
  "solar absorptance of the wall": { id: "absorptansi radiasi matahari dinding", ja: "壁の日射吸収率" },
  "thermal transmittance of the wall": { id: "transmitansi termal dinding", ja: "壁の熱貫流率" },
  "window-to-wall ratio": { id: "rasio jendela terhadap dinding", ja: "窓面積率" },
  "equivalent temperature difference": { id: "beda temperatur ekuivalen", ja: "等価温度差" },
  "thermal transmittance of the glazing": { id: "transmitansi termal fenestrasi", ja: "窓の熱貫流率" },
  "temperature difference between outside and inside": { id: "beda temperatur luar dan dalam", ja: "内外温度差" },
  "shading coefficient": { id: "koefisien peneduh", ja: "遮蔽係数" },
  "solar factor of the orientation": { id: "faktor radiasi matahari menurut orientasi", ja: "方位別の日射係数" },
  "OTTV of the façade": { id: "OTTV fasad", ja: "外壁面のOTTV" },
  "heat gain of the façade": { id: "perolehan panas fasad", ja: "外壁面の熱取得" },
  "heat gain of all façades": { id: "perolehan panas seluruh fasad", ja: "全外壁面の熱取得" },
  "area of all façades": { id: "luas seluruh fasad", ja: "全外壁面の面積" },
  "OTTV of the building": { id: "OTTV bangunan", ja: "建物のOTTV" },
  "floor area without air conditioning": { id: "luas lantai tanpa AC", ja: "非空調面積" },
  "energy use intensity by month, without air conditioning": {
    id: "intensitas konsumsi energi (IKE) per bulan, tanpa AC",
    ja: "月間エネルギー消費原単位(非空調)",
  },
  "energy use intensity by month, air-conditioned": {
    id: "intensitas konsumsi energi (IKE) per bulan, ber-AC",
    ja: "月間エネルギー消費原単位(空調)",
  },
  "energy use intensity by month, without air conditioning, after": {
    id: "intensitas konsumsi energi (IKE) per bulan, tanpa AC, sesudah",
    ja: "月間エネルギー消費原単位(非空調、実施後)",
  },
  "energy use intensity by month, air-conditioned, after": {
    id: "intensitas konsumsi energi (IKE) per bulan, ber-AC, sesudah",
    ja: "月間エネルギー消費原単位(空調、実施後)",
  },
} satisfies Translations;

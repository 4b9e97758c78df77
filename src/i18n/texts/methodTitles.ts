import type { Translations } from "../text";

/** Titles of the formula sheets; the key is the English title. */
export const methodTitles = {
  "Emission factor of mixed grid and captive supply": {
    id: "Faktor emisi pasokan campuran jaringan dan pembangkit sendiri",
    ja: "系統と自家発電の併用時の排出係数",
  },
  "Emission factor of on-site solar: the lower of two": {
    id: "Faktor emisi listrik surya di lokasi: yang lebih rendah dari dua",
    ja: "敷地内太陽光の排出係数:二つのうち低い方",
  },
  "Emission factor of a captive generator": { id: "Faktor emisi pembangkit sendiri", ja: "自家発電の排出係数" },
  "Emission reductions of a group": { id: "Pengurangan emisi satu kelompok", ja: "グループの排出削減量" },
  "Emission reductions under other assumptions, less those of the request": {
    id: "Pengurangan emisi dengan asumsi lain, dikurangi pengurangan menurut permintaan semula",
    ja: "別の前提条件での排出削減量と入力どおりの排出削減量の差",
  },
  "Emission reductions, creditable tonnes and lifetime": {
    id: "Pengurangan emisi, ton yang dapat diterbitkan sebagai kredit JCM, dan masa pakai",
    ja: "排出削減量、クレジット発行見込量、算定期間",
  },

  "Air conditioners: cooling delivered, divided by efficiency": {
    id: "AC: pendinginan yang dihasilkan dibagi efisiensi",
    ja: "エアコン:冷房供給熱量÷効率",
  },
  "Air conditioners: metered electricity times the ratio of efficiencies": {
    id: "AC: listrik terukur dikali rasio efisiensi",
    ja: "エアコン:計量電力量×効率比",
  },
  "Reference efficiency: the better of the existing unit and the market minimum": {
    id: "Efisiensi referensi: yang lebih baik antara unit eksisting dan batas minimum pasar",
    ja: "リファレンス効率:既存機と市場の最低基準のうち高い方",
  },
  "Reference efficiency: the better of the existing unit and the code minimum": {
    id: "Efisiensi referensi: yang lebih baik antara unit eksisting dan batas minimum peraturan",
    ja: "リファレンス効率:既存機と建築規則の最低値のうち高い方",
  },
  "Reference efficiency: as stated, at least the existing unit's": {
    id: "Efisiensi referensi: sesuai isian, paling rendah sama dengan unit eksisting",
    ja: "リファレンス効率:指定値(既存機を下限とする)",
  },
  "Reference efficiency: the existing unit": {
    id: "Efisiensi referensi: unit eksisting",
    ja: "リファレンス効率:既存機",
  },
  "Cooling capacity from Btu/h": { id: "Kapasitas pendinginan dari Btu/h", ja: "Btu/hからの冷房能力の換算" },
  "Cooling capacity from US refrigeration tons": {
    id: "Kapasitas pendinginan dari ton refrigerasi AS",
    ja: "米国冷凍トンからの冷房能力の換算",
  },
  "Efficiency in W/W from EER in Btu/h per W": {
    id: "Efisiensi dalam W/W dari EER dalam Btu/h per W",
    ja: "EER(Btu/h/W)からW/Wへの効率の換算",
  },
  "CSPF of a fixed-speed unit from its EER": {
    id: "CSPF unit berkecepatan tetap dari EER-nya",
    ja: "一定速機のEERからのCSPF",
  },
  "CSPF of a fixed-speed unit from its EER in Btu/h per W": {
    id: "CSPF unit berkecepatan tetap dari EER dalam Btu/h per W",
    ja: "一定速機のEER(Btu/h/W)からのCSPF",
  },
  "Refrigerant of the existing units": { id: "Refrigeran unit eksisting", ja: "既存機の冷媒" },
  "Refrigerant of the project units": { id: "Refrigeran unit proyek", ja: "プロジェクト機の冷媒" },
  "Refrigerant leakage avoided, gases under the UNFCCC": {
    id: "Kebocoran refrigeran yang dihindari, gas dalam UNFCCC",
    ja: "回避される冷媒漏えい量(UNFCCC対象)",
  },
  "Refrigerant leakage avoided, gases outside the UNFCCC": {
    id: "Kebocoran refrigeran yang dihindari, gas di luar UNFCCC",
    ja: "回避される冷媒漏えい量(UNFCCC対象外)",
  },
  "Refrigerant charge of the existing units by capacity": {
    id: "Isi refrigeran unit eksisting menurut kapasitas",
    ja: "既存機の冷媒充填量(能力から)",
  },
  "Refrigerant charge of the project units by capacity": {
    id: "Isi refrigeran unit proyek menurut kapasitas",
    ja: "プロジェクト機の冷媒充填量(能力から)",
  },

  "Street lights: rated power times burning hours": {
    id: "PJU: daya pengenal dikali jam nyala",
    ja: "街路灯:定格電力×点灯時間",
  },
  "Street lights: rated power of the reference, metered project": {
    id: "PJU: daya pengenal referensi, proyek terukur",
    ja: "街路灯:リファレンスは定格電力、プロジェクトは計量値",
  },
  "Street lights: project electricity times the ratio of efficacies": {
    id: "PJU: listrik proyek dikali rasio efikasi",
    ja: "街路灯:プロジェクト電力量×発光効率比",
  },
  "Street lights: metered electricity times the ratio of efficacies": {
    id: "PJU: listrik terukur dikali rasio efikasi",
    ja: "街路灯:計量電力量×発光効率比",
  },
  "Street lights: what the ratio of efficacies would give": {
    id: "PJU: hasil seandainya memakai rasio efikasi",
    ja: "街路灯:発光効率比で算定した場合",
  },
  "Street lights: what rated power would give": {
    id: "PJU: hasil seandainya memakai daya pengenal",
    ja: "街路灯:定格電力で算定した場合",
  },
  "Reference power where the existing lamp is mercury vapour": {
    id: "Daya referensi bila lampu eksisting adalah lampu merkuri",
    ja: "既存ランプが水銀灯の場合のリファレンス電力",
  },
  "Reference power: as stated, at most the existing luminaire's": {
    id: "Daya referensi: sesuai isian, paling tinggi sama dengan armatur eksisting",
    ja: "リファレンス電力:指定値(既存灯具を上限とする)",
  },
  "Reference power: an ordinary LED luminaire of the same flux": {
    id: "Daya referensi: armatur LED biasa dengan fluks yang sama",
    ja: "リファレンス電力:同じ光束の一般的なLED灯具",
  },
  "Street lights: the existing lamp is not known, so nothing is saved": {
    id: "PJU: lampu eksisting tidak diketahui, sehingga tidak ada penghematan",
    ja: "街路灯:既存ランプが不明のため省エネ量なし",
  },
  "Reference power: the existing luminaire": {
    id: "Daya referensi: armatur eksisting",
    ja: "リファレンス電力:既存灯具",
  },
  "Night schedule: one step within the peak hours": {
    id: "Jadwal malam: satu tahap pada waktu beban puncak (WBP)",
    ja: "夜間スケジュール:ピーク時間帯の1区間",
  },
  "Street lights: electricity saved in peak hours": {
    id: "PJU: listrik yang dihemat pada waktu beban puncak (WBP)",
    ja: "街路灯:ピーク時間帯の節電量",
  },
  "Street lights: electricity saved in peak hours, metered project": {
    id: "PJU: listrik yang dihemat pada waktu beban puncak (WBP), proyek terukur",
    ja: "街路灯:ピーク時間帯の節電量(プロジェクトは計量値)",
  },
  "Street lights: the existing lamp is not known, so nothing is saved in peak hours either": {
    id: "PJU: lampu eksisting tidak diketahui, sehingga tidak ada penghematan pada waktu beban puncak (WBP)",
    ja: "街路灯:既存ランプが不明のためピーク時間帯も省エネ量なし",
  },
  "Night schedule: one step": { id: "Jadwal malam: satu tahap", ja: "夜間スケジュール:1区間" },
  "Dimming factor of a night schedule": { id: "Faktor peredupan jadwal malam", ja: "夜間スケジュールの調光係数" },
  "CDM AMS-II.L cross-check": { id: "Pemeriksaan silang CDM AMS-II.L", ja: "CDM AMS-II.Lによる照合" },
  "Mean illuminance of a road": { id: "Iluminansi rata-rata jalan", ja: "路面の平均照度" },
  "Luminous flux from system power and efficacy": {
    id: "Fluks cahaya dari daya sistem dan efikasi",
    ja: "総消費電力と発光効率からの光束",
  },

  "Green building: quasi-steady interaction of the measures": {
    id: "Bangunan gedung hijau: interaksi antarkegiatan (kuasi-tunak)",
    ja: "グリーンビルディング:対策間の相互作用(準定常)",
  },
  "Green building: savings of each measure alone": {
    id: "Bangunan gedung hijau: penghematan tiap kegiatan secara terpisah",
    ja: "グリーンビルディング:各対策単独の節電量",
  },
  "Green building: emission reductions and creditable tonnes": {
    id: "Bangunan gedung hijau: pengurangan emisi dan ton yang dapat diterbitkan sebagai kredit JCM",
    ja: "グリーンビルディング:排出削減量とクレジット発行見込量",
  },
  "Energy use intensity by month (IKE)": {
    id: "Intensitas konsumsi energi (IKE) per bulan",
    ja: "月間エネルギー消費原単位(IKE)",
  },
  "Energy use intensity from yearly electricity": {
    id: "Intensitas konsumsi energi (IKE) dari listrik setahun",
    ja: "年間電力量からのエネルギー消費原単位",
  },
  "OTTV of one façade": { id: "OTTV satu fasad", ja: "1外壁面のOTTV" },
  "OTTV of the building": { id: "OTTV bangunan", ja: "建物のOTTV" },

  "Grant, its limits and the city share": {
    id: "Subsidi JCM, batas-batasnya, dan porsi kota (APBD)",
    ja: "補助金額とその上限、市の負担額",
  },
  "Eligible cost where none is stated": {
    id: "Biaya yang memenuhi syarat bila tidak diisi",
    ja: "指定がない場合の補助対象経費",
  },
  "Share of the total cost that the grant pays": {
    id: "Porsi biaya total yang ditanggung subsidi",
    ja: "総事業費に占める補助金額の割合",
  },
  "Cost-effectiveness of the grant": { id: "Efektivitas biaya subsidi", ja: "補助金の費用対効果" },
  "Emission reductions over the useful life": {
    id: "Pengurangan emisi selama masa manfaat",
    ja: "法定耐用年数間の排出削減量",
  },
  "One measure of a joint application": { id: "Satu kegiatan dalam pengajuan bersama", ja: "一括申請の中の1対策" },
  "From the ceiling to the full ratio": {
    id: "Dari batas efektivitas biaya ke rasio penuh",
    ja: "費用対効果の上限から補助率どおりの満額まで",
  },
  "From the grant to the minimum per project": {
    id: "Dari subsidi ke batas minimum per proyek",
    ja: "補助金額から1件当たりの下限額まで",
  },

  "Yearly saving of the city": { id: "Penghematan kota per tahun", ja: "市の年間節減額" },
  "Electricity saved in peak hours, by a share": {
    id: "Listrik yang dihemat pada waktu beban puncak (WBP), menurut porsi",
    ja: "ピーク時間帯の節電量(割合による)",
  },
  "Bill saving by energy, one tariff at all hours": {
    id: "Penghematan tagihan energi, satu tarif sepanjang hari",
    ja: "電力量料金の削減額(全時間帯一律)",
  },
  "Bill saving by energy, off-peak and peak": {
    id: "Penghematan tagihan energi, LWBP dan WBP",
    ja: "電力量料金の削減額(ピーク以外とピーク)",
  },
  "Bill saving by the demand charge": { id: "Penghematan tagihan dari biaya beban", ja: "基本料金の削減額" },
  "Net yearly saving of a two-part tariff": {
    id: "Penghematan bersih per tahun dengan tarif dua bagian",
    ja: "二部料金制の年間純節減額",
  },
  "Simple payback": { id: "Masa pengembalian sederhana", ja: "単純投資回収年数" },
  "Simple payback of the city share": {
    id: "Masa pengembalian sederhana porsi kota",
    ja: "市負担分の単純投資回収年数",
  },
  "Annuity factor": { id: "Faktor anuitas", ja: "年金現価係数" },
  "Cash flow of the first year": { id: "Arus kas tahun pertama", ja: "1年目のキャッシュフロー" },
  "Cash flow of the first year, with other cash flows": {
    id: "Arus kas tahun pertama, dengan arus kas lain",
    ja: "1年目のキャッシュフロー(その他の収支あり)",
  },
  "Cash flow of a later year": { id: "Arus kas tahun berikutnya", ja: "2年目以降のキャッシュフロー" },
  "Cash flow of a later year, with other cash flows": {
    id: "Arus kas tahun berikutnya, dengan arus kas lain",
    ja: "2年目以降のキャッシュフロー(その他の収支あり)",
  },
  "Net present value for the city": { id: "Nilai kini bersih (NPV) bagi kota", ja: "市の正味現在価値" },
  "Net present value without the grant": {
    id: "Nilai kini bersih (NPV) tanpa subsidi JCM",
    ja: "補助なしの正味現在価値",
  },
  "Benefit-cost ratio for the city": { id: "Rasio manfaat-biaya bagi kota", ja: "市の費用便益比" },
  "Benefit-cost ratio without the grant": { id: "Rasio manfaat-biaya tanpa subsidi JCM", ja: "補助なしの費用便益比" },
  "Internal rate of return for the city": {
    id: "Tingkat pengembalian internal (IRR) bagi kota, per tahun",
    ja: "市の内部収益率(年ごと)",
  },
  "Internal rate of return without the grant": {
    id: "Tingkat pengembalian internal (IRR) tanpa subsidi JCM, per tahun",
    ja: "補助なしの内部収益率(年ごと)",
  },
  "Discounted payback for the city": { id: "Masa pengembalian terdiskonto bagi kota", ja: "市の割引投資回収年数" },
  "Discounted payback without the grant": {
    id: "Masa pengembalian terdiskonto tanpa subsidi JCM",
    ja: "補助なしの割引投資回収年数",
  },
  "Life-cycle cost of business as usual and of the project": {
    id: "Biaya siklus hidup business as usual (BaU) dan proyek",
    ja: "BaU(成り行き)とプロジェクトのライフサイクルコスト",
  },
  "Levelised abatement cost": { id: "Biaya pengurangan emisi rata-rata selama masa pakai", ja: "均等化削減コスト" },
  "Whole yen of an amount in yen": { id: "Yen bulat dari jumlah dalam yen", ja: "円建て金額の円単位端数処理" },
  "Whole yen of an amount in rupiah": {
    id: "Yen bulat dari jumlah dalam rupiah",
    ja: "ルピア建て金額の円換算(円単位)",
  },
  "Whole yen of an amount in US dollars": {
    id: "Yen bulat dari jumlah dalam dolar AS",
    ja: "米ドル建て金額の円換算(円単位)",
  },
  "Whole rupiah of an amount in rupiah": {
    id: "Rupiah bulat dari jumlah dalam rupiah",
    ja: "ルピア建て金額のルピア単位端数処理",
  },
  "Whole rupiah of an amount in yen": {
    id: "Rupiah bulat dari jumlah dalam yen",
    ja: "円建て金額のルピア換算(ルピア単位)",
  },
  "Whole rupiah of an amount in US dollars": {
    id: "Rupiah bulat dari jumlah dalam dolar AS",
    ja: "米ドル建て金額のルピア換算(ルピア単位)",
  },
  "US dollars and cents of an amount in US dollars": {
    id: "Dolar AS dan sen dari jumlah dalam dolar AS",
    ja: "米ドル建て金額のセント単位端数処理",
  },
  "US dollars and cents of an amount in yen": {
    id: "Dolar AS dan sen dari jumlah dalam yen",
    ja: "円建て金額の米ドル換算(セント単位)",
  },
  "US dollars and cents of an amount in rupiah": {
    id: "Dolar AS dan sen dari jumlah dalam rupiah",
    ja: "ルピア建て金額の米ドル換算(セント単位)",
  },
  "City share of a cost in rupiah, in rupiah and US dollars": {
    id: "Porsi kota (APBD) dari biaya dalam rupiah, dinyatakan dalam rupiah dan dolar AS",
    ja: "ルピア建て費用の市の負担額(ルピア・米ドル)",
  },
  "City share of a cost in US dollars, in rupiah and US dollars": {
    id: "Porsi kota (APBD) dari biaya dalam dolar AS, dinyatakan dalam rupiah dan dolar AS",
    ja: "米ドル建て費用の市の負担額(ルピア・米ドル)",
  },
  "An amount in yen in rupiah and US dollars": {
    id: "Jumlah dalam yen, dinyatakan dalam rupiah dan dolar AS",
    ja: "円建て金額のルピア・米ドル換算",
  },
  "An amount in rupiah in yen and US dollars": {
    id: "Jumlah dalam rupiah, dinyatakan dalam yen dan dolar AS",
    ja: "ルピア建て金額の円・米ドル換算",
  },

  "Local content of one component": { id: "TKDN satu komponen", ja: "部品の国産化率(TKDN)" },
  "Local content of goods": { id: "TKDN barang", ja: "物品の国産化率(TKDN)" },
  "Local content of services": { id: "TKDN jasa", ja: "役務の国産化率(TKDN)" },
  "TKDN and benefit weight": { id: "TKDN dan bobot manfaat perusahaan (BMP)", ja: "TKDNと企業便益加点(BMP)" },
  "A part of the purchase by value": { id: "Satu bagian pembelian menurut nilai", ja: "価額で加重した調達の一部分" },
  "Local content of the combination": { id: "TKDN gabungan", ja: "組合せの国産化率(TKDN)" },
  "Share of local services that reaches the goal": {
    id: "Porsi jasa dalam negeri yang mencapai sasaran",
    ja: "目標達成に必要な国内役務の割合",
  },
  "Local material that reaches the goal": {
    id: "Bahan dalam negeri yang mencapai sasaran",
    ja: "目標達成に必要な材料の国産化率",
  },
  "Ratio cap by similar projects": { id: "Batas rasio menurut proyek serupa", ja: "類似案件数による補助率上限" },
  "From the goods to the thresholds of the rule": {
    id: "Jarak barang ke ambang aturan",
    ja: "物品から規則の基準値までの差",
  },
  "Burning hours and dimming factor of a year, as stated": {
    id: "Jam nyala dan faktor peredupan setahun sesuai masukan",
    ja: "入力された年間点灯時間と調光係数",
  },
  "Number of project luminaires: as many as before": {
    id: "Jumlah armatur proyek: sama dengan sebelumnya",
    ja: "プロジェクトの灯具数:従前と同数",
  },
  "Efficiency from kW per refrigeration ton": {
    id: "Efisiensi dari kW per ton refrigerasi",
    ja: "冷凍トン当たりkWからの効率",
  },
  "Reference efficiency over the lifetime: the existing unit as long as it would run, then the reference": {
    id: "Efisiensi referensi selama masa pakai: unit eksisting selama masih akan beroperasi, lalu referensi",
    ja: "算定期間のリファレンス効率:既存機が稼働する間は既存機、その後はリファレンス",
  },
  "Energy use intensity by month (IKE) of the parts with and without air conditioning": {
    id: "Intensitas konsumsi energi (IKE) per bulan, bagian ber-AC dan tanpa AC",
    ja: "空調部分と非空調部分の月間エネルギー消費原単位(IKE)",
  },
  "Local content with the incentives of 2025": {
    id: "TKDN dengan insentif tahun 2025",
    ja: "2025年の優遇措置を加えた国産化率(TKDN)",
  },
  "The goal less the points for research and development": {
    id: "Sasaran dikurangi poin riset dan pengembangan",
    ja: "研究開発の加点を除いた目標",
  },
} satisfies Translations;

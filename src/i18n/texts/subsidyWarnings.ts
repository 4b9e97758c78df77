import type { Texts } from "../text";

/** Part of the group `warnings`. */
export const subsidyWarnings = {
  "eligible-cost-taken-as-total": {
    en: "No eligible cost is stated, so the whole cost is taken. Land, taxes, spare parts and running costs are usually not eligible; the grant may be smaller.",
    id: "Biaya yang memenuhi syarat tidak dinyatakan, sehingga seluruh biaya dipakai. Tanah, pajak, suku cadang, dan biaya operasi biasanya tidak memenuhi syarat; subsidi dapat lebih kecil.",
    ja: "補助対象経費の記載がないため総費用を用いました。土地、税、予備品、運転費は通常対象外であり、補助金額は小さくなる可能性があります。",
  },
  "eligible-cost-above-total": {
    en: "The eligible cost is above the total cost; the total cost limits the grant.",
    id: "Biaya yang memenuhi syarat melebihi biaya total; subsidi dibatasi oleh biaya total.",
    ja: "補助対象経費が総費用を上回るため、総費用を上限としました。",
  },
  "other-income-above-total": {
    en: "The other income is above the total cost; nothing is left to subsidise, and the city share is negative.",
    id: "Pendapatan lain melebihi biaya total; tidak ada yang tersisa untuk disubsidi dan porsi kota negatif.",
    ja: "その他の収入が総費用を上回るため、補助の対象がなく、市の負担額は負になります。",
  },
  "ratio-cap-above-programme": {
    en: "The ratio cap is above {maximum} %, the highest the programme states.",
    id: "Batas rasio di atas {maximum}%, yaitu yang tertinggi menurut program.",
    ja: "補助率の上限が、設備補助事業の示す最高値{maximum}%を上回っています。",
  },
  "ratio-cap-overrides-count": {
    en: "A ratio cap is stated, so the number of similar projects changes nothing.",
    id: "Batas rasio dinyatakan, sehingga jumlah proyek serupa tidak berpengaruh.",
    ja: "補助率の上限が指定されているため、類似案件数は結果に影響しません。",
  },
  "exchange-rates-mixed": {
    en: "Only one exchange rate is stated; the other is an annual average and may be of another year.",
    id: "Hanya satu kurs dinyatakan; yang lain adalah rata-rata tahunan dan mungkin dari tahun lain.",
    ja: "為替レートが一つだけ指定されています。他方は年平均値で、年が異なる可能性があります。",
  },
  "no-reduction-no-grant": {
    en: "There is no reduction over the lifetime, so there is no grant.",
    id: "Tidak ada pengurangan emisi selama masa manfaat, sehingga tidak ada subsidi.",
    ja: "法定耐用年数全体で排出削減がないため、補助はありません。",
  },
  "payback-undone-later": {
    en: "The investment is paid back after {years} years, but by a later cost the present value falls below it again in year {year}.",
    id: "Investasi kembali setelah {years} tahun, tetapi karena biaya kemudian nilai kininya turun lagi di bawah investasi pada tahun ke-{year}.",
    ja: "投資は{years}年で回収されますが、その後の支出により{year}年目に現在価値が再び投資額を下回ります。",
  },
  "cash-flow-after-lifetime": {
    en: "A cash flow of year {year} lies after the {years} years counted and is left out.",
    id: "Arus kas tahun ke-{year} berada di luar {years} tahun yang dihitung dan tidak diperhitungkan.",
    ja: "{year}年目の収支は算定期間{years}年の後のため、含めていません。",
  },
  "rests-on-older-rule": {
    en: "A number that is not met rests on a text of {year}, more than {age} years older than fiscal year {fiscalYear}; no later one is known. The verdict is therefore open: ask GEC for the number of today.",
    id: "Suatu angka yang tidak terpenuhi bersandar pada dokumen tahun {year}, lebih dari {age} tahun sebelum tahun anggaran {fiscalYear}; dokumen yang lebih baru tidak diketahui. Karena itu penilaiannya belum pasti: tanyakan angka yang berlaku kepada GEC.",
    ja: "満たしていない数値基準は{year}年の文書によるもので、{fiscalYear}年度より{age}年を超えて古く、その後の文書は確認できていません。このため判定は確定しません。現在の数値をGECに確認してください。",
  },
  "ratio-of-chillers": {
    en: "The record of similar projects gives a cap of {percent} % for chillers, not the {used} % used; the grant would then be JPY {grant}. See the readings of the rules.",
    id: "Catatan proyek serupa menyebut batas {percent}% untuk chiller, bukan {used}% yang dipakai; subsidinya menjadi JPY {grant}. Lihat tafsir aturan.",
    ja: "類似案件の記録では、チラーの補助率の上限は、用いた{used}%ではなく{percent}%です。その場合の補助金額は{grant}円です。規則の読み方の表をご覧ください。",
  },
  "ratio-of-inverter-ac": {
    en: "Counted apart from chillers, air conditioners have a cap of {used} %; if all high-efficiency cooling counts as one technology it is {percent} %, and the grant would be JPY {grant}. See the readings of the rules.",
    id: "Bila dihitung terpisah dari chiller, batas untuk AC adalah {used}%; bila semua pendingin berefisiensi tinggi dihitung sebagai satu teknologi, batasnya {percent}% dan subsidinya JPY {grant}. Lihat tafsir aturan.",
    ja: "チラーと別に数えればエアコンの補助率の上限は{used}%ですが、高効率の冷房機器をまとめて数えると{percent}%で、補助金額は{grant}円となります。規則の読み方の表をご覧ください。",
  },
  "ratio-of-solar-pv": {
    en: "The record of similar projects gives a cap of {percent} % for solar panels, with which the grant would be JPY {grant}; from fiscal year 2025 support for ordinary panels is strongly limited, so that their part may get nothing. See the readings of the rules.",
    id: "Catatan proyek serupa menyebut batas {percent}% untuk panel surya, sehingga subsidinya JPY {grant}; mulai tahun anggaran 2025 dukungan untuk panel biasa sangat dibatasi, sehingga bagiannya mungkin tidak disubsidi sama sekali. Lihat tafsir aturan.",
    ja: "類似案件の記録では、太陽光パネルの補助率の上限は{percent}%で、その場合の補助金額は{grant}円です。2025年度からは通常のパネルへの補助が大きく制限され、その分は補助されない可能性があります。規則の読み方の表をご覧ください。",
  },
  "no-net-money-saving": {
    en: "The yearly cost does not fall, so there is no payback and no rate of return.",
    id: "Biaya tahunan tidak turun, sehingga tidak ada masa pengembalian dan tingkat pengembalian.",
    ja: "年間費用が下がらないため、投資回収年数と収益率はありません。",
  },
  "component-tier-edge": {
    en: "A TKDN of {percent} % lies on a boundary that the source assigns to two tiers; both readings are shown.",
    id: "TKDN {percent}% berada tepat pada batas yang dalam sumbernya termasuk dua tingkatan; hasil memuat kedua tafsir.",
    ja: "TKDN {percent}%は、出典の二つの区分が共有する境界にあたるため、両方の読み方を示します。",
  },
  "local-content-not-certified": {
    en: "This TKDN is calculated from the parts. A buyer may accept only a certified value.",
    id: "TKDN ini dihitung dari komponennya. Pembeli mungkin hanya mengakui sertifikat.",
    ja: "このTKDNは品目の内訳から計算した値です。購入者は認証値のみを認める場合があります。",
  },
  "joint-application-not-confirmed": {
    en: "Costs and tonnes of all measures are pooled as one project. How the programme treats a package of technologies is not known: ask GEC before relying on it.",
    id: "Biaya dan ton semua kegiatan digabung sebagai satu proyek. Bagaimana program ini memperlakukan paket teknologi belum diketahui: tanyakan kepada GEC sebelum mengandalkannya.",
    ja: "全対策の費用と削減量を一つの事業として合算しています。複数技術の組合せが設備補助事業でどう扱われるかは不明です。前提とする前にGECにご確認ください。",
  },
  "joint-rules-strictest": {
    en: "The measures state different rules. For the joint application the latest fiscal year counts, and of each limit the one that is hardest to meet.",
    id: "Kegiatan-kegiatan ini menyatakan aturan yang berbeda. Untuk pengajuan bersama dipakai tahun anggaran terbaru, dan dari setiap batas yang paling ketat.",
    ja: "対策ごとに異なる条件が指定されています。一括申請では最新の公募年度を用い、各上限・下限は最も厳しいものを適用しました。",
  },
} satisfies Texts;

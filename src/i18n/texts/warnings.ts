import type { Texts } from "../text";

/** What a reader should know about an answer that is otherwise good. Codes are stable. */
export const warnings = {
  "implausible-reduction-per-luminaire": {
    en: "The reduction is {tonnes} tCO2 per luminaire and year. More than {limit} is not credible for lamps up to 400 W: check watts, hours and quantity.",
    id: "Pengurangan emisi {tonnes} tCO2 per armatur per tahun. Lebih dari {limit} tidak masuk akal untuk lampu sampai 400 W: periksa daya, jam nyala, dan jumlahnya.",
    ja: "排出削減量が灯具1灯・1年当たり{tonnes} tCO2です。400 W以下のランプで{limit}を超えるのは現実的ではありません。電力、点灯時間、灯数をご確認ください。",
  },
  "unusual-burning-hours": {
    en: "The lamps burn {hours} hours a year; {min} to {max} is usual near 7° south. 24-hour burning is often an input error.",
    id: "Jam nyala lampu {hours} jam per tahun; lazimnya {min} sampai {max} di sekitar 7° lintang selatan. Nyala 24 jam sering kali merupakan kesalahan pengisian.",
    ja: "年間点灯時間が{hours}時間です。南緯7度付近では{min}~{max}時間が一般的です。24時間点灯は入力の誤りであることがよくあります。",
  },
  "capacity-implausible": {
    en: "A cooling capacity of {capacity} kW for one unit is unusual ({min} to {max} kW). Check the unit of the capacity, or state the kind of equipment.",
    id: "Kapasitas pendinginan {capacity} kW untuk satu unit tidak lazim ({min} sampai {max} kW). Periksa satuan kapasitasnya, atau isi jenis peralatannya.",
    ja: "1台当たりの冷房能力{capacity} kWは通常の範囲({min}~{max} kW)を外れています。能力の単位をご確認いただくか、機器の種類を指定してください。",
  },
  "efficiency-implausible": {
    en: "An efficiency of {value} is unusual for {metric}. Was {meant} meant?",
    id: "Efisiensi {value} tidak lazim untuk {metric}. Mungkin yang dimaksud {meant}.",
    ja: "{metric}の効率として{value}は通常の範囲を外れています。{meant}ではありませんか。",
  },
  "emission-factor-implausible": {
    en: "An emission factor of {value} tCO2/MWh is unusually low. Was it stated in tCO2/kWh?",
    id: "Faktor emisi {value} tCO2/MWh sangat rendah. Mungkin diisi dalam tCO2/kWh.",
    ja: "排出係数{value} tCO2/MWhは極端に低い値です。tCO2/kWhで入力されていませんか。",
  },
  "exchange-rate-implausible": {
    en: "An exchange rate of {value} {unit} is more than ten times off the mean of {year} ({record} {unit}). Is it the inverse, or of another currency?",
    id: "Kurs {value} {unit} berbeda lebih dari sepuluh kali dari rata-rata tahun {year} ({record} {unit}). Mungkin terbalik, atau untuk mata uang lain.",
    ja: "為替レート{value} {unit}は{year}年の平均({record} {unit})と10倍以上離れています。逆数、または別の通貨のレートではありませんか。",
  },
  "cost-implausible": {
    en: "The cost is Rp {cost} for each luminaire, kW of cooling or m² of floor; the prices on record run from Rp {min} to Rp {max}. Check amount, currency and quantity.",
    id: "Biayanya Rp{cost} per armatur, kW pendinginan, atau m² lantai; harga yang tercatat berkisar Rp{min} sampai Rp{max}. Periksa jumlah uang, mata uang, dan banyaknya.",
    ja: "費用は灯具1灯、冷房能力1 kW、または床面積1 m²当たり{cost}ルピアで、記録のある価格({min}~{max}ルピア)から大きく外れています。金額、通貨、数量をご確認ください。",
  },
  "outside-peer-range": {
    en: "{observed} {unit} lies outside what comparable projects show ({min} to {max} {unit}): check the inputs.",
    id: "{observed} {unit} berada di luar kisaran proyek sejenis ({min} sampai {max} {unit}): periksa masukannya.",
    ja: "{observed} {unit}は、類似プロジェクトの範囲({min}~{max} {unit})から外れています。入力値をご確認ください。",
  },
  "unknown-lamps": {
    en: "Luminaires whose lamp is not known: {quantity}. Where watts are stated, their reference is that of mercury lamps ({percent} % of the power); without watts they are counted and save nothing. State lamp and watts to credit them in full.",
    id: "Lampu pada {quantity} armatur tidak diketahui. Bila dayanya diisi, referensinya seperti lampu merkuri ({percent}% dari daya); tanpa daya, armatur itu dihitung jumlahnya tetapi tanpa penghematan. Isi jenis dan daya lampu agar dihitung penuh.",
    ja: "灯具{quantity}灯のランプが不明です。電力の指定があるものは水銀灯と同じリファレンス(電力の{percent}%)とし、指定がないものは灯数に含めますが削減量はゼロとします。全量を算定するには、ランプの種類と電力を指定してください。",
  },
  "reference-equals-business-as-usual": {
    en: "The reference equals business as usual, although the JCM wants it below: a validator may hold that better equipment would be bought today in any case. The scenarios show stricter references where they can be computed.",
    id: "Referensi sama dengan business as usual (BaU), padahal JCM menghendakinya lebih rendah: validator dapat menilai bahwa peralatan yang lebih baik bagaimanapun akan dibeli pada saat ini. Skenario menunjukkan referensi yang lebih ketat bila dapat dihitung.",
    ja: "リファレンスがBaU(成り行き)と同じですが、JCMではこれを下回ることが求められます。第三者機関(TPE)の妥当性確認で、現在ではいずれにせよより高効率の機器が選ばれると判断される可能性があります。算定できる場合は、より厳しいリファレンスをシナリオで示します。",
  },
  "reference-above-business-as-usual": {
    en: "The reference would use {percent} % of the electricity of business as usual, although the JCM wants it below. A stated reference counts at most as business as usual; what the ratio of efficacies gives is left and needs a reason.",
    id: "Referensi akan memakai {percent}% dari listrik business as usual (BaU), padahal JCM menghendakinya lebih rendah. Referensi yang diisi dihitung paling tinggi setara BaU; hasil rasio efikasi dibiarkan dan perlu alasan.",
    ja: "リファレンスの電力量がBaU(成り行き)の{percent}%となりますが、JCMではこれを下回ることが求められます。指定されたリファレンスはBaUを上限として算定し、発光効率比による値はそのままとするため、根拠が必要です。",
  },
  "light-below-standard": {
    en: "Group {group}: mean illuminance would be {observed} lx, below the {required} lx of SNI 7391 for this road class. Light must not get worse.",
    id: "Kelompok {group}: iluminansi rata-rata akan menjadi {observed} lx, di bawah {required} lx yang disyaratkan SNI 7391 untuk kelas jalan ini. Pencahayaan tidak boleh memburuk.",
    ja: "グループ{group}:平均照度が{observed} lxとなり、この道路区分についてSNI 7391が求める{required} lxを下回ります。明るさを現状より低下させることはできません。",
  },
  "advice-needs-cost": {
    en: "Advice was asked for, but no cost is stated: without one there is neither a grant nor a criterion to reach.",
    id: "Saran diminta, tetapi biaya tidak dinyatakan: tanpa biaya tidak ada subsidi JCM dan tidak ada kriteria yang dapat dicapai.",
    ja: "費用が入力されていないため、取り得る対応は示せません。費用がなければ、補助金額も、達成すべき要件もありません。",
  },
  "negative-reduction": {
    en: "The project uses more than the reference: the reduction is {tonnes} tCO2 a year. Nothing can be credited.",
    id: "Proyek memakai lebih banyak listrik daripada referensi: pengurangan emisi {tonnes} tCO2 per tahun. Tidak ada yang dapat diterbitkan sebagai kredit JCM.",
    ja: "プロジェクトの消費がリファレンスを上回り、排出削減量は年間{tonnes} tCO2です。クレジット発行見込量はありません。",
  },
  "abonemen-no-bill-saving": {
    en: "Under unmetered flat billing (abonemen) the bill does not fall when lamps use less. Metering or a new contract with PLN must come first; the money saving is counted as zero.",
    id: "Pada abonemen (tanpa meter), tagihan tidak turun meskipun lampu memakai lebih sedikit listrik. Meterisasi atau kontrak baru dengan PLN perlu didahulukan; penghematan biaya dihitung nol.",
    ja: "定額料金(無計量)では、消費電力が減っても請求額は下がりません。まず計量器の設置またはPLNとの再契約が必要です。電気料金の削減額はゼロとして計算しています。",
  },
  "methodology-text-not-available": {
    en: "A project with smart LED street lights was registered in Indonesia on 18 December 2024, so an approved JCM methodology exists; its text was not available. The figures follow the form of other approved lighting methodologies: ask the JCM secretariat for the methodology before relying on them.",
    id: "Sebuah proyek lampu PJU LED cerdas terdaftar di Indonesia pada 18 Desember 2024, sehingga metodologi JCM yang disetujui sudah ada; teksnya belum tersedia. Angka-angka ini mengikuti bentuk metodologi pencahayaan lain yang disetujui: mintalah metodologi itu kepada sekretariat JCM sebelum mengandalkannya.",
    ja: "インドネシアでは2024年12月18日にスマートLED街路灯のプロジェクトが登録されたため、承認済みのJCM方法論が存在しますが、その本文は入手できていません。算定は他の承認済み照明方法論の形式に準じています。ご利用の前にJCM事務局へ方法論をご確認ください。",
  },
  "methodology-for-other-use": {
    en: "The form of {methodology} is followed, which was approved for grocery stores. Crediting in public facilities needs a decision of the Joint Committee.",
    id: "Bentuk perhitungan mengikuti {methodology}, yang disetujui untuk toko swalayan. Penerbitan kredit JCM pada fasilitas publik memerlukan keputusan Komite Bersama.",
    ja: "算定は、食料品店向けに承認された{methodology}の形式に準じています。公共施設でのクレジットの発行には合同委員会の判断が必要です。",
  },
  "factor-vintage-unknown": {
    en: "The emission factor of the grid {grid} is undated; a validator will ask for the year it was published for.",
    id: "Faktor emisi jaringan {grid} tidak mencantumkan tahun; validator akan menanyakan untuk tahun berapa faktor itu berlaku.",
    ja: "系統{grid}の排出係数には年次の記載がありません。妥当性確認の際に、どの年の係数かを問われます。",
  },
  "factor-vintage-differs": {
    en: "The emission factor is of {vintage}, but is used for {year}.",
    id: "Faktor emisi berasal dari tahun {vintage}, tetapi dipakai untuk tahun {year}.",
    ja: "排出係数は{vintage}年のものですが、{year}年に適用しています。",
  },
  "mixed-metrics": {
    en: "Efficiencies were stated in different metrics and converted; the conversion is listed in the assumptions.",
    id: "Efisiensi diisi dalam metrik yang berbeda dan telah dikonversi; konversinya tercantum dalam daftar asumsi.",
    ja: "異なる指標で指定された効率を換算しました。換算内容は前提条件の一覧に記載しています。",
  },
  "life-class-assumed": {
    en: "The kind of equipment is not stated in full; by its size a statutory life of {years} years is taken. Were it of the class of {otherYears} years, the reductions over the life and the cost-effectiveness limit of the grant would be {ratio} times as large.",
    id: "Jenis peralatan belum disebutkan lengkap; menurut ukurannya dipakai masa manfaat (ketentuan Jepang) {years} tahun. Bila termasuk golongan {otherYears} tahun, pengurangan emisi sepanjang masa manfaat dan batas efektivitas biaya untuk subsidi JCM menjadi {ratio} kali.",
    ja: "機器の種類がすべては指定されていないため、能力から法定耐用年数{years}年としています。{otherYears}年の区分に当たる場合、法定耐用年数間の排出削減量と補助金の費用対効果による上限は{ratio}倍になります。",
  },
  "existing-assumed": {
    en: "The efficiency of the existing units is not stated; the market minimum ({value}) is taken, which makes the saving small rather than large.",
    id: "Efisiensi unit eksisting tidak diisi; dipakai batas minimum pasar ({value}), sehingga hasil penghematan cenderung lebih kecil daripada sebenarnya, bukan lebih besar.",
    ja: "既存機の効率が指定されていないため、市場の最低基準({value})を用いました。省エネ量は控えめな値となります。",
  },
  "no-market-minimum": {
    en: "There is no market minimum in this metric, so the existing unit is the reference. JCM expects a reference below business as usual: state one, or use CSPF.",
    id: "Tidak ada batas minimum pasar dalam metrik ini, sehingga unit eksisting menjadi referensi. JCM mengharapkan referensi di bawah business as usual (BaU): isi referensi, atau gunakan CSPF.",
    ja: "この指標には市場の最低基準がないため、既存機をリファレンスとしています。JCMではBaU(成り行き)を下回るリファレンスが求められます。リファレンスを指定するか、CSPFを使用してください。",
  },
  "market-minimum-beyond-scope": {
    en: "The market minimum is used as reference although it is written for units up to {scope} kW and these have {capacity} kW (careful choice).",
    id: "Batas minimum pasar dipakai sebagai referensi meskipun berlaku untuk unit sampai {scope} kW, sedangkan unit ini {capacity} kW (pilihan yang konservatif).",
    ja: "市場の最低基準をリファレンスに用いていますが、その対象は{scope} kW以下の機種で、この機種は{capacity} kWです(保守的な選択)。",
  },
  "cop-below-code": {
    en: "A COP of {observed} is below the {minimum} that Bandung requires of new buildings of this type and size.",
    id: "COP {observed} berada di bawah {minimum} yang disyaratkan Kota Bandung bagi bangunan baru dengan jenis dan luas ini.",
    ja: "COP {observed}は、この種別・規模の新築建物にバンドン市が求める{minimum}を下回っています。",
  },
  "solar-factor-above-electricity": {
    en: "The emission factor for solar ({solar} tCO2/MWh) is above that of the electricity it replaces ({electricity} tCO2/MWh). The lower of the two counts, unless a factor for solar is stated.",
    id: "Faktor emisi untuk listrik surya ({solar} tCO2/MWh) lebih tinggi daripada faktor emisi listrik yang digantikannya ({electricity} tCO2/MWh). Yang dihitung adalah yang lebih rendah, kecuali bila faktor untuk listrik surya diisi.",
    ja: "太陽光の排出係数({solar} tCO2/MWh)が、置き換える電力の排出係数({electricity} tCO2/MWh)を上回っています。太陽光の排出係数の指定がない場合は、低い方を用います。",
  },
  "solar-exported": {
    en: "{kwh} kWh of solar electricity a year are exported; only what is used on site is counted.",
    id: "{kwh} kWh listrik surya per tahun disalurkan ke luar; hanya yang dipakai di lokasi yang dihitung.",
    ja: "太陽光発電のうち年間{kwh} kWhは敷地外へ送電されます。算入するのは自家消費分のみです。",
  },
  "measures-not-credited": {
    en: "Envelope, controls, hot water and the cooling saved by better lighting have no approved methodology: {tonnes} tCO2 of the saving a year cannot be credited.",
    id: "Selubung bangunan, sistem kendali, air panas, dan penghematan pendinginan berkat pencahayaan yang lebih baik belum memiliki metodologi yang disetujui: {tonnes} tCO2 per tahun dari penghematan tidak dapat diterbitkan sebagai kredit JCM.",
    ja: "外皮、制御、給湯、および照明改善に伴う冷房の省エネには承認済みの方法論がありません。削減分のうち年間{tonnes} tCO2はクレジットを発行できません。",
  },
  "unverified-defaults": {
    en: "Unverified defaults among the values used: {count}. Replace them with your own where you can: {names}.",
    id: "Sebanyak {count} nilai yang dipakai adalah nilai bawaan yang belum terverifikasi. Bila mungkin, ganti dengan nilai Anda sendiri: {names}.",
    ja: "使用した値のうち{count}件は未確認の既定値です。可能なものはご自身の値に置き換えてください:{names}。",
  },
} satisfies Texts;

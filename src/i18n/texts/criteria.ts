import type { Texts } from "../text";

/** What is observed, required and could be mended, criterion by criterion. */
export const criteria = {
  unstated: { en: "not stated", id: "belum dinyatakan", ja: "記載なし" },
  statedYes: { en: "stated as met", id: "dinyatakan terpenuhi", ja: "満たすとの申告" },
  statedNo: { en: "stated as not met", id: "dinyatakan tidak terpenuhi", ja: "満たさないとの申告" },

  reductionPositiveObserved: {
    en: "{reduction} tCO2 a year",
    id: "{reduction} tCO2 per tahun",
    ja: "年間排出削減量{reduction} tCO2",
  },
  reductionPositiveRequired: {
    en: "more than 0 tCO2 a year",
    id: "lebih dari 0 tCO2 per tahun",
    ja: "年間排出削減量が0 tCO2を超えること",
  },
  reductionPositiveRemedy: {
    en: "The project must emit less than the reference: more than {missing} tCO2 a year is missing. Choose more efficient equipment, fewer hours or less power.",
    id: "Emisi proyek harus lebih rendah daripada emisi referensi: emisi masih harus turun lebih dari {missing} tCO2 per tahun. Pilih peralatan yang lebih efisien, jam operasi lebih pendek, atau daya lebih kecil.",
    ja: "プロジェクト排出量をリファレンス排出量より小さくする必要があります(あと年間{missing} tCO2を超える削減が必要)。より高効率の機器、運転時間の短縮、または電力の低減を検討してください。",
  },

  costEffectivenessObserved: { en: "{observed} per tCO2", id: "{observed} per tCO2", ja: "1 tCO2当たり{observed}" },
  costEffectivenessCut: {
    en: "{observed} per tCO2 after the grant was cut to the ceiling; {uncut} per tCO2 at the full ratio",
    id: "{observed} per tCO2 setelah subsidi dipotong sampai batas; {uncut} per tCO2 pada rasio penuh",
    ja: "上限まで減額した後は1 tCO2当たり{observed}、補助率どおりなら1 tCO2当たり{uncut}",
  },
  costEffectivenessNone: {
    en: "there is no reduction to divide the grant by",
    id: "tidak ada pengurangan emisi sebagai pembagi subsidi",
    ja: "補助金額を割る削減量がありません",
  },
  costEffectivenessRequired: {
    en: "at most {ceiling} per tCO2 over the useful life",
    id: "paling banyak {ceiling} per tCO2 selama masa manfaat (ketentuan Jepang)",
    ja: "法定耐用年数を通じて1 tCO2当たり{ceiling}以下",
  },
  costEffectivenessRemedy: {
    en: "The full share would need {tonnes} tCO2 more over the useful life. Without them the grant is {grant} lower, which is already deducted here. The programme may reject an application above the ceiling instead of reducing it.",
    id: "Subsidi dengan rasio penuh memerlukan tambahan {tonnes} tCO2 selama masa manfaat. Tanpa itu subsidi berkurang {grant}, dan pengurangan ini sudah diperhitungkan di sini. Program dapat menolak pengajuan yang melampaui batas, bukan menguranginya.",
    ja: "補助率どおりの交付には、法定耐用年数全体で{tonnes} tCO2の追加削減が必要です。不足する場合、補助金額は{grant}減額されます(本結果では減額済み)。上限を超える申請は減額ではなく不採択となる場合があります。",
  },
  costEffectivenessNoReduction: {
    en: "First reach a reduction; without one there is no grant.",
    id: "Capai dahulu pengurangan emisi; tanpa itu tidak ada subsidi.",
    ja: "まず排出削減が必要です。削減がなければ補助はありません。",
  },

  minimumSizeObserved: { en: "grant of {grant}", id: "subsidi {grant}", ja: "補助金額{grant}" },
  minimumSizeRequired: {
    en: "grant of at least {minimum} per project",
    id: "subsidi paling sedikit {minimum} per proyek",
    ja: "1件当たりの補助金額が{minimum}以上",
  },
  minimumSizeByCost: {
    en: "The minimum is reached with {cost} more eligible cost, which raises the grant by {grant}. Several measures in one application may reach it together.",
    id: "Batas minimum tercapai bila biaya yang memenuhi syarat bertambah {cost}, sehingga subsidi bertambah {grant}. Beberapa kegiatan dalam satu pengajuan dapat mencapainya bersama-sama.",
    ja: "補助対象経費をあと{cost}増やすと(補助金額で{grant}の増)下限に届きます。複数の対策を1件の申請にまとめる方法もあります。",
  },
  minimumSizeByTonnes: {
    en: "The minimum is reached with {tonnes} tCO2 more over the useful life, which raises the grant by {grant}. Several measures in one application may reach it together.",
    id: "Batas minimum tercapai bila pengurangan bertambah {tonnes} tCO2 selama masa manfaat, sehingga subsidi bertambah {grant}. Beberapa kegiatan dalam satu pengajuan dapat mencapainya bersama-sama.",
    ja: "法定耐用年数全体であと{tonnes} tCO2削減すると(補助金額で{grant}の増)下限に届きます。複数の対策を1件の申請にまとめる方法もあります。",
  },
  minimumSizeByBoth: {
    en: "The minimum is reached with {cost} more eligible cost and {tonnes} tCO2 more over the useful life, which raises the grant by {grant}. Several measures in one application may reach it together.",
    id: "Batas minimum tercapai bila biaya yang memenuhi syarat bertambah {cost} dan pengurangan bertambah {tonnes} tCO2 selama masa manfaat, sehingga subsidi bertambah {grant}. Beberapa kegiatan dalam satu pengajuan dapat mencapainya bersama-sama.",
    ja: "補助対象経費をあと{cost}増やし、かつ法定耐用年数全体であと{tonnes} tCO2削減すると(補助金額で{grant}の増)下限に届きます。複数の対策を1件の申請にまとめる方法もあります。",
  },
  minimumSizeOutOfReach: {
    en: "With a ratio or a ceiling of zero no size reaches the minimum.",
    id: "Dengan rasio atau batas sebesar nol, ukuran minimum tidak dapat dicapai.",
    ja: "補助率または上限がゼロのため、規模にかかわらず下限に届きません。",
  },

  paybackObserved: { en: "{years} years", id: "{years} tahun", ja: "{years}年" },
  paybackNever: {
    en: "never: the saving does not pay the investment back",
    id: "tidak pernah: penghematan tidak mengembalikan investasi",
    ja: "回収されません(節減額では投資を回収できません)",
  },
  paybackRequired: {
    en: "at least {minimum} years without subsidy",
    id: "paling sedikit {minimum} tahun tanpa subsidi",
    ja: "補助なしで{minimum}年以上",
  },
  paybackRemedy: {
    en: "The investment pays itself back too soon ({missing} yr short): widen it to parts with a longer payback, or finance it without the subsidy.",
    id: "Investasi kembali {missing} tahun terlalu cepat: perluas ke bagian yang masa pengembaliannya lebih panjang, atau biayai tanpa subsidi.",
    ja: "投資回収が{missing}年早すぎます。回収年数の長い部分を含めて対象を広げるか、補助なしでの実施を検討してください。",
  },
  paybackUnknownRemedy: {
    en: "State the payback without subsidy, or the tariff and cost it follows from.",
    id: "Nyatakan masa pengembalian tanpa subsidi, atau tarif dan biaya yang mendasarinya.",
    ja: "補助なしの投資回収年数、またはその算定に必要な電気料金と費用を示してください。",
  },

  otherSubsidyRequired: {
    en: "no other subsidy from the Government of Japan for the same equipment",
    id: "tidak ada subsidi lain dari Pemerintah Jepang untuk peralatan yang sama",
    ja: "同じ設備について日本国政府の他の補助金を受けないこと",
  },
  otherSubsidyRemedy: {
    en: "Confirm with the representative participant that no other Japanese subsidy pays for this equipment, or give the other one up.",
    id: "Pastikan bersama peserta perwakilan bahwa tidak ada subsidi Jepang lain untuk peralatan ini, atau lepaskan subsidi lain itu.",
    ja: "この設備に日本国政府の他の補助金が使われないことを代表事業者に確認するか、他の補助金を辞退してください。",
  },
  earlyStartRequired: {
    en: "orders and installation only after the grant decision",
    id: "pemesanan dan pemasangan hanya setelah keputusan subsidi",
    ja: "発注・設置は交付決定後であること",
  },
  earlyStartRemedy: {
    en: "Sign no order and begin no work before the grant decision; leave out of the application what has begun.",
    id: "Jangan menandatangani pesanan atau memulai pekerjaan sebelum keputusan subsidi; keluarkan bagian yang sudah dimulai dari pengajuan.",
    ja: "交付決定前に発注や着工をせず、着手済みの部分は申請から除いてください。",
  },
  completionObserved: {
    en: "{years} years from the grant decision",
    id: "{years} tahun sejak keputusan subsidi",
    ja: "交付決定から{years}年",
  },
  completionRequired: {
    en: "complete within {maximum} fiscal years of the grant decision",
    id: "selesai dalam {maximum} tahun anggaran sejak keputusan subsidi",
    ja: "交付決定から{maximum}か年度以内に完了すること",
  },
  completionRemedy: {
    en: "Plan the work, in stages if need be, so that it is complete within {maximum} fiscal years.",
    id: "Rencanakan pekerjaan, bila perlu bertahap, agar selesai dalam {maximum} tahun anggaran.",
    ja: "必要に応じて段階に分け、{maximum}か年度以内に完了する工程を組んでください。",
  },
  representativeRequired: {
    en: "an international consortium represented by a Japanese corporation",
    id: "konsorsium internasional yang diwakili badan hukum Jepang",
    ja: "日本法人を代表事業者とする国際コンソーシアムであること",
  },
  representativeRemedy: {
    en: "Find a Japanese company or institution that represents the consortium; the subsidy is paid to it, not to the city.",
    id: "Cari perusahaan atau lembaga Jepang yang mewakili konsorsium; subsidi dibayarkan kepadanya, bukan kepada kota.",
    ja: "国際コンソーシアムを代表する日本の企業・機関を見つけてください。補助金は市ではなく代表事業者に交付されます。",
  },
  creditsObserved: { en: "{percent} % of the credits", id: "{percent}% dari kredit", ja: "クレジットの{percent}%" },
  creditsRequired: {
    en: "at least {minimum} % of the issued credits to Japan; newer descriptions ask for Japan's share of the cost, here {costPercent} %",
    id: "paling sedikit {minimum}% kredit yang diterbitkan untuk Jepang; keterangan yang lebih baru meminta sebesar porsi biaya Jepang, di sini {costPercent}%",
    ja: "発行クレジットの{minimum}%以上を日本へ。新しい説明では、費用に占める日本の負担割合(ここでは{costPercent}%)以上",
  },
  creditsRemedy: {
    en: "Agree in the consortium that at least {minimum} % of the credits go to Japan, and ask GEC for the current ratio.",
    id: "Sepakati dalam konsorsium bahwa paling sedikit {minimum}% kredit untuk Jepang, dan tanyakan rasio terbaru kepada GEC.",
    ja: "クレジットの{minimum}%以上を日本に配分することをコンソーシアムで合意し、現在の割合をGECに確認してください。",
  },
  creditsAskRemedy: {
    en: "Ask GEC whether {percent} % is enough: it is at least Japan's share of the cost ({costPercent} %), but below the {minimum} % of earlier years.",
    id: "Tanyakan kepada GEC apakah {percent}% cukup: porsi ini paling sedikit sebesar porsi biaya Jepang ({costPercent}%), tetapi di bawah {minimum}% dari tahun-tahun terdahulu.",
    ja: "{percent}%で足りるかGECに確認してください。費用に占める日本の負担割合({costPercent}%)以上ですが、過年度の{minimum}%を下回ります。",
  },
  methodologyRequired: {
    en: "a JCM methodology approved for this use, with its text at hand",
    id: "metodologi JCM yang disetujui untuk penggunaan ini, dan naskahnya tersedia",
    ja: "この用途について承認され、本文を確認できるJCM方法論があること",
  },
  "methodologyKnown.air-conditioning": {
    en: "one is approved for air conditioners of grocery stores (ID_AM004); whether it covers public facilities is not known",
    id: "ada yang disetujui untuk AC toko swalayan (ID_AM004); belum diketahui apakah mencakup fasilitas publik",
    ja: "食料品店のエアコン向けに承認されたもの(ID_AM004)があります。公共施設に使えるかは不明です",
  },
  "methodologyKnown.green-building": {
    en: "one is approved for the equipment of buildings in Viet Nam (VN_AM003); none for Indonesia whose text was available",
    id: "ada yang disetujui untuk peralatan bangunan di Vietnam (VN_AM003); untuk Indonesia belum ada yang naskahnya tersedia",
    ja: "ベトナムの建物設備向けに承認されたもの(VN_AM003)があります。インドネシアについて本文を確認できたものはありません",
  },
  "methodologyKnown.street-lighting": {
    en: "a project with smart LED street lights is registered, so one is approved; its text was not available",
    id: "sebuah proyek lampu PJU LED cerdas telah terdaftar, jadi ada yang disetujui; naskahnya belum tersedia",
    ja: "スマートLED街路灯の案件が登録されているため承認済みのものがありますが、本文は入手できませんでした",
  },
  methodologyRemedy: {
    en: "Ask the JCM secretariat for the approved methodology and check with its text that this use is covered; otherwise have one proposed and approved first.",
    id: "Mintalah metodologi yang disetujui kepada sekretariat JCM dan periksa dalam naskahnya apakah penggunaan ini tercakup; bila tidak, ajukan metodologi baru untuk disetujui lebih dahulu.",
    ja: "承認済み方法論をJCM事務局に照会し、この用途が対象か本文で確認してください。対象でなければ、まず新しい方法論の提案と承認が必要です。",
  },
  monitoringRequired: {
    en: "monitoring to the end of the statutory useful life",
    id: "pemantauan sampai akhir masa manfaat (ketentuan Jepang)",
    ja: "法定耐用年数の満了までモニタリングすること",
  },
  monitoringRemedy: {
    en: "Name who meters and reports every year to the end of the useful life, and budget for it.",
    id: "Tetapkan siapa yang mengukur dan melapor setiap tahun sampai akhir masa manfaat, dan sediakan anggarannya.",
    ja: "法定耐用年数の満了まで毎年計測・報告する担当者を定め、予算を確保してください。",
  },
  approvalRequired: {
    en: "compliance with the central government's rules on foreign cooperation and on receiving grants",
    id: "kepatuhan pada aturan pemerintah pusat tentang kerja sama luar negeri dan penerimaan hibah",
    ja: "対外協力および贈与(hibah)の受入れに関する中央政府の規則に従うこと",
  },
  approvalRemedy: {
    en: "Start the steps below with the city council and the Ministry of Home Affairs early; they take long.",
    id: "Mulailah langkah-langkah di bawah ini lebih awal bersama DPRD dan Kementerian Dalam Negeri; prosesnya lama.",
    ja: "下記の手続きを市議会(DPRD)および内務省と早めに始めてください。長い時間がかかります。",
  },
  localContentRequired: {
    en: "where the rule binds: products with at least {minimum} % TKDN, by the five steps of Perpres 46/2025",
    id: "bila aturan mengikat: produk dengan TKDN paling sedikit {minimum}%, menurut lima langkah Perpres 46/2025",
    ja: "規則が適用される場合、大統領令46/2025の5段階に従い、TKDN {minimum}%以上の製品であること",
  },
  localContentObserved: {
    en: "{low} % TKDN of the purchase",
    id: "TKDN pembelian {low}%",
    ja: "調達全体のTKDN {low}%",
  },
  localContentRange: {
    en: "{low} % or {high} % TKDN of the purchase, depending on how the edges of the tiers are read",
    id: "TKDN pembelian {low}% atau {high}%, bergantung pada tafsir batas tingkatan",
    ja: "調達全体のTKDNは区分境界の読み方により{low}%または{high}%",
  },
  localContentNotBinding: {
    en: "the government's rule does not bind this buyer; sector rules may",
    id: "aturan pemerintah tidak mengikat pembeli ini; aturan sektor mungkin berlaku",
    ja: "政府調達の規則はこの購入者に適用されません(業種別の規則はあり得ます)",
  },
  localContentUnknownRemedy: {
    en: "State who buys, with which funds, and the TKDN of the goods (in the API: `localContent`).",
    id: "Nyatakan pembeli, sumber dana, dan TKDN setiap barang (di API: `localContent`).",
    ja: "購入者、財源、および物品のTKDNを入力してください(APIでは`localContent`)。",
  },
  localContentLuminairesRemedy: {
    en: "A street-light luminaire with TKDN + BMP of {percent} % is in the government's catalogue, so a city has to buy one with at least {minimum} % TKDN; a foreign grant exempts only where its agreement says so. State who buys, with which funds, and the TKDN of the goods (in the API: `localContent`).",
    id: "Armatur PJU dengan TKDN + BMP {percent}% ada dalam katalog elektronik pemerintah, sehingga kota harus membeli yang TKDN-nya paling sedikit {minimum}%; hibah luar negeri hanya membebaskan bila perjanjiannya menyatakannya. Nyatakan pembeli, sumber dana, dan TKDN setiap barang (di API: `localContent`).",
    ja: "TKDN+BMPが{percent}%の街路灯灯具が政府電子カタログにあるため、市はTKDN {minimum}%以上の製品を購入する必要があります。外国の贈与でも、協定に定めがない限り免除されません。購入者、財源、および物品のTKDNを入力してください(APIでは`localContent`)。",
  },
  localContentSplitUnitsRemedy: {
    en: "A maker states {percent} % local components for split units made in Indonesia (its own statement, no certificate), so a city will probably have to buy units with at least {minimum} % TKDN; imported VRF and chillers stay open. State who buys, with which funds, and the TKDN of the goods (in the API: `localContent`).",
    id: "Sebuah produsen menyatakan komponen dalam negeri {percent}% untuk AC split buatan Indonesia (pernyataan sendiri, bukan sertifikat), sehingga kota kemungkinan harus membeli unit dengan TKDN paling sedikit {minimum}%; VRF dan chiller impor masih terbuka. Nyatakan pembeli, sumber dana, dan TKDN setiap barang (di API: `localContent`).",
    ja: "国内製スプリット型エアコンについて、メーカーは国産部品{percent}%と公表しています(自社発表で認証ではありません)。このため市はTKDN {minimum}%以上の機種を購入する必要がある可能性が高く、輸入のVRFとチラーは未確定です。購入者、財源、および物品のTKDNを入力してください(APIでは`localContent`)。",
  },
  localContentProductRemedy: {
    en: "Choose products with at least {minimum} % TKDN, or document that the market offers none.",
    id: "Pilih produk dengan TKDN paling sedikit {minimum}%, atau dokumentasikan bahwa pasar tidak menyediakannya.",
    ja: "TKDN {minimum}%以上の製品を選ぶか、市場に該当製品がないことを記録してください。",
  },
  localContentServicesRemedy: {
    en: "Choose products with at least {minimum} % TKDN, or document that the market offers none. The purchase as a whole reaches {minimum} % if local services are {percent} % of its value.",
    id: "Pilih produk dengan TKDN paling sedikit {minimum}%, atau dokumentasikan bahwa pasar tidak menyediakannya. Pembelian secara keseluruhan mencapai TKDN {minimum}% bila jasa dalam negeri mencakup {percent}% dari nilainya.",
    ja: "TKDN {minimum}%以上の製品を選ぶか、市場に該当製品がないことを記録してください。調達全体としては、価額の{percent}%を国内役務とすれば{minimum}%に届きます。",
  },
  ventingRequired: {
    en: "the refrigerant of replaced units is recovered, not vented",
    id: "refrigeran unit yang diganti diambil kembali, tidak dilepas ke udara",
    ja: "更新する機器の冷媒を大気放出せず回収すること",
  },
  ventingRemedy: {
    en: "Put recovery and destruction of the old refrigerant into the contract, with a certified technician.",
    id: "Masukkan pengambilan dan pemusnahan refrigeran lama ke dalam kontrak, oleh teknisi bersertifikat.",
    ja: "有資格者による既存機の冷媒の回収・破壊を契約に盛り込んでください。",
  },
  lightRequired: {
    en: "at least as much light as before, or as the national standard (SNI 7391) requires",
    id: "pencahayaan paling sedikit sama seperti sebelumnya, atau sesuai standar nasional (SNI 7391)",
    ja: "従来の明るさ、または国家規格(SNI 7391)以上であること",
  },
  lightRemedy: {
    en: "Have the mean illuminance of the new lights calculated or measured, and compared with SNI 7391 and the present state.",
    id: "Hitung atau ukur iluminansi rata-rata lampu baru terhadap SNI 7391 dan keadaan sekarang.",
    ja: "新しい照明の平均照度を計算または測定し、SNI 7391および現状と比較してください。",
  },

  responsibleGec: {
    en: "GEC (administers the programme)",
    id: "GEC (pengelola program)",
    ja: "GEC(設備補助事業の執行団体)",
  },
  responsibleRepresentative: {
    en: "Representative participant (Japan)",
    id: "Peserta perwakilan (Jepang)",
    ja: "代表事業者(日本)",
  },
  responsibleConsortium: { en: "International consortium", id: "Konsorsium internasional", ja: "国際コンソーシアム" },
  responsibleJointCommittee: {
    en: "Indonesia–Japan Joint Committee",
    id: "Komite Bersama Indonesia–Jepang",
    ja: "インドネシア・日本合同委員会",
  },
  responsibleCity: { en: "City of Bandung", id: "Pemerintah Kota Bandung", ja: "バンドン市" },
  responsibleBuyer: { en: "The buyer of the goods", id: "Pembeli barang", ja: "物品の購入者" },
} satisfies Texts;

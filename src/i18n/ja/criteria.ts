export const criteria = {
  unstated: "記載なし",
  statedYes: "満たすとの申告",
  statedNo: "満たさないとの申告",

  reductionPositiveObserved: "年間{reduction} tCO2",
  reductionPositiveRequired: "年間0 tCO2を超えること",
  reductionPositiveRemedy:
    "プロジェクト排出量をリファレンス排出量より小さくする必要があります(あと年間{missing} tCO2を超える削減が必要)。より高効率の機器、運転時間の短縮、または電力の低減を検討してください。",

  costEffectivenessObserved: "1 tCO2当たり{observed}",
  costEffectivenessCut: "上限まで減額した後は1 tCO2当たり{observed}、補助率どおりなら1 tCO2当たり{uncut}",
  costEffectivenessNone: "補助金額を割る削減量がありません",
  costEffectivenessRequired: "法定耐用年数を通じて1 tCO2当たり{ceiling}以下",
  costEffectivenessRemedy:
    "補助率どおりの交付には、法定耐用年数全体で{tonnes} tCO2の追加削減が必要です。不足する場合、補助金額は{grant}減額されます(本結果では減額済み)。上限を超える申請は減額ではなく不採択となる場合があります。",
  costEffectivenessNoReduction: "まず排出削減が必要です。削減がなければ補助はありません。",

  minimumSizeObserved: "補助金額{grant}",
  minimumSizeRequired: "1件当たりの補助金額が{minimum}以上",
  minimumSizeByCost:
    "補助対象経費をあと{cost}増やすと(補助金額で{grant}の増)下限に届きます。複数の対策を1件の申請にまとめる方法もあります。",
  minimumSizeByTonnes:
    "法定耐用年数全体であと{tonnes} tCO2削減すると(補助金額で{grant}の増)下限に届きます。複数の対策を1件の申請にまとめる方法もあります。",
  minimumSizeByBoth:
    "補助対象経費をあと{cost}増やし、かつ法定耐用年数全体であと{tonnes} tCO2削減すると(補助金額で{grant}の増)下限に届きます。複数の対策を1件の申請にまとめる方法もあります。",
  minimumSizeOutOfReach: "補助率または上限がゼロのため、規模にかかわらず下限に届きません。",

  paybackObserved: "{years}年",
  paybackNever: "回収されません(節減額では投資を回収できません)",
  paybackRequired: "補助なしで{minimum}年以上",
  paybackRemedy:
    "投資回収が{missing}年早すぎます。回収年数の長い部分を含めて対象を広げるか、補助なしでの実施を検討してください。",
  paybackUnknownRemedy: "補助なしの投資回収年数、またはその算定に必要な電気料金と費用を示してください。",

  otherSubsidyRequired: "同じ設備について日本政府の他の補助金を受けないこと",
  otherSubsidyRemedy:
    "この設備に日本の他の補助金が使われないことを代表事業者に確認するか、他の補助金を辞退してください。",
  earlyStartRequired: "発注・設置は交付決定後であること",
  earlyStartRemedy: "交付決定前に発注や着工をせず、着手済みの部分は申請から除いてください。",
  completionObserved: "交付決定から{years}年",
  completionRequired: "交付決定から{maximum}か年度以内に完了すること",
  completionRemedy: "必要に応じて段階に分け、{maximum}か年度以内に完了する工程を組んでください。",
  representativeRequired: "日本法人を代表事業者とする国際コンソーシアムであること",
  representativeRemedy:
    "国際コンソーシアムを代表する日本の企業・機関を見つけてください。補助金は市ではなく代表事業者に交付されます。",
  creditsObserved: "クレジットの{percent} %",
  creditsRequired: "発行クレジットの{minimum} %以上を日本へ(過年度の要件。現在の割合は公表されていません)",
  creditsRemedy:
    "クレジットの{minimum} %以上を日本に配分することをコンソーシアムで合意し、現在の割合をGECに確認してください。",
  monitoringRequired: "法定耐用年数の満了までモニタリングすること",
  monitoringRemedy: "法定耐用年数の満了まで毎年計測・報告する担当者を定め、予算を確保してください。",
  approvalRequired: "対外協力および贈与(hibah)の受入れに関する中央政府の規則に従うこと",
  approvalRemedy: "下記の手続きを市議会(DPRD)および内務省と早めに始めてください。長い時間がかかります。",
  localContentRequired: "規則が適用される場合、大統領令46/2025の5段階に従い、TKDN {minimum} %以上の製品であること",
  localContentObserved: "調達全体のTKDN {low} %",
  localContentRange: "調達全体のTKDNは区分境界の読み方により{low} %または{high} %",
  localContentNotBinding: "政府調達の規則はこの購入者に適用されません(業種別の規則はあり得ます)",
  localContentUnknownRemedy: "購入者、財源、および物品のTKDNを示してください(APIでは`localContent`)。",
  localContentProductRemedy: "TKDN {minimum} %以上の製品を選ぶか、市場に該当製品がないことを記録してください。",
  localContentServicesRemedy:
    "TKDN {minimum} %以上の製品を選ぶか、市場に該当製品がないことを記録してください。調達全体としては、価額の{percent} %を国内サービスとすれば{minimum} %に届きます。",
  ventingRequired: "更新する機器の冷媒を大気放出せず回収すること",
  ventingRemedy: "有資格者による旧冷媒の回収・破壊を契約に盛り込んでください。",
  lightRequired: "従来の明るさ、または国家規格(SNI 7391)以上であること",
  lightRemedy: "新しい照明の平均照度を計算または測定し、SNI 7391および現状と比較してください。",

  responsibleGec: "GEC(補助事業の執行団体)",
  responsibleRepresentative: "代表事業者(日本)",
  responsibleConsortium: "国際コンソーシアム",
  responsibleJointCommittee: "インドネシア・日本合同委員会",
  responsibleCity: "バンドン市",
  responsibleBuyer: "物品の購入者",
};

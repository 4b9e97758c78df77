export const localContent = {
  governmentBudget: "政府機関がAPBNまたはAPBDの資金で購入するため、政府調達の規則が適用されます。",
  governmentForeign:
    "政府機関が外国の無償資金または借款で購入する場合、調達は供与者との協定に従います。判断の前に協定を確認してください。",
  governmentUnstated:
    "購入者は政府機関です。APBNまたはAPBDの資金を使う場合に規則が適用されます。`funding`を示してください。",
  representative:
    "日本の代表事業者が設備を購入する場合、政府調達の規則は適用されない可能性があります。これは推論であり、明文の根拠はありません。",
  private: "民間の購入者には業種別の規則のみが適用され、政府調達の規則は適用されません。",
  buyerUnstated: "規則の適用は購入者と財源によって決まります。`buyer`と`funding`を示してください。",
  step1: "TKDN+BMPが{trigger} %以上の製品があるため、TKDN {minimum} %以上の製品のみ購入できます。",
  step2: "該当製品がないか数量が足りないものの、TKDN {minimum} %以上の製品があるため、その中から購入します。",
  step3: "TKDN {minimum} %以上の製品がないため、それ未満の認証製品を購入できます。",
  step4: "TKDN認証製品がないため、SIINasに登録された国産品を購入できます。",
  step5: "需要を満たす国産品がないため、輸入が認められます。",
  goalRule: "段階1・2で各製品に求められるTKDN",
  goalStudy: "連携に関する研究が報告するTKDN",
  goalRequest: "リクエストで指定された目標",
  remedyMet: "調達は{goal} %に届いています。",
  remedyServices: "価額の{share} %を国内サービス(TKDN {services} %)とすれば{goal} %に届きます。",
  remedyMaterial: "品目{item}:現地材料を{material} %({additional}ポイント増)にすれば、この物品は{goal} %に届きます。",
  remedyMaterialOutOfReach:
    "品目{item}:材料をすべて現地化しても、この物品は{goal} %に届きません。現地の労務と間接費も高める必要があります。",
  remedyOtherGoods: "認証TKDNのより高い物品を選んでください。",
};

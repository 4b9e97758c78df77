export const pageSentences = {
  "street-lighting":
    "街路灯{count}基の更新により、年間{saved} MWh、{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  "street-lighting.one":
    "街路灯{count}基の更新により、年間{saved} MWh、{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  "air-conditioning":
    "エアコン{count}台の更新により、年間{saved} MWh、{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  "air-conditioning.one":
    "エアコン{count}台の更新により、年間{saved} MWh、{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  "green-building":
    "延床面積{count} m²の建物での対策により、年間{saved} MWh、{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  "street-lighting.worse":
    "街路灯{count}基を更新しても排出量は減りません。リファレンスを年間{reduction} tCO₂上回り、クレジット化できません。",
  "street-lighting.worse.one":
    "街路灯{count}基を更新しても排出量は減りません。リファレンスを年間{reduction} tCO₂上回り、クレジット化できません。",
  "air-conditioning.worse":
    "エアコン{count}台を更新しても排出量は減りません。リファレンスを年間{reduction} tCO₂上回り、クレジット化できません。",
  "air-conditioning.worse.one":
    "エアコン{count}台を更新しても排出量は減りません。リファレンスを年間{reduction} tCO₂上回り、クレジット化できません。",
  "green-building.worse":
    "延床面積{count} m²の建物での対策では排出量は減りません。リファレンスを年間{reduction} tCO₂上回り、クレジット化できません。",
  portfolio: "{count}件の対策を合わせて、年間{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  ineligible: "ただし現状では不適格です。何を満たせばよいかは、下の要件に示します。",
  ineligibleMeasures: "ただし現状で不適格:{names}。",
  grant: "日本側の補助見込額は{grant}(費用の{share} %)、市の負担額は{city}です。",
  noGrant: "この条件では日本側の補助はなく、市の負担額は{city}です。",
  "portfolio.one": "この対策により、年間{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
};

export const scenarioWarnings = {
  "scenario-not-computed": "シナリオ「{scenario}」は、このリクエストでは計算できないため省略しました。",
};

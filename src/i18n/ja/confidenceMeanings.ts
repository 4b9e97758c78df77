export const confidenceMeanings = {
  primary: "発行機関の文書またはその写し",
  secondary: "報道、論文、集約サイトなど第三者の文書",
  derived: "出典のある値から計算または推論",
  unverified: "専門的知見。利用前に示された文書を要確認",
};

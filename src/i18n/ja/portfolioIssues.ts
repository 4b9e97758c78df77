/** 形式の正しいポートフォリオの内容上の問題。 */
export const portfolioIssues = {
  measureIdTwice: "id {id} は前の対策ですでに使用されています",
  measureIdTwiceHint: "対策ごとに異なる id を指定してください。",
  investmentRequired: "対策の費用が指定されていません",
  investmentRequiredHint: "ここ、または対策の input に investment を指定してください。",
  investmentTwice: "費用がここと対策の input の両方に指定されています",
  investmentTwiceHint: "どちらか一方だけを残してください。",
};

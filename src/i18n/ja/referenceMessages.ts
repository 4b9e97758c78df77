export const referenceMessages = {
  collection: "コレクション",
  record: "{collection}のレコード",
  nearest: "近い名前:{names}。",
  list: "すべてのコレクションは{path}にあります。",
  confidence: "「{value}」は信頼度ではありません。",
  confidenceHint: "{names}のいずれか。",
};

export const referenceMessages = {
  collection: "コレクション",
  record: "{collection}のレコード",
  nearest: "近い名前:{names}。",
  list: "すべてのコレクションは{path}にあります。",
};

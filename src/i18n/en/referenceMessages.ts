export const referenceMessages = {
  collection: "collection",
  record: "record in {collection}",
  nearest: "Nearest names: {names}.",
  list: "All collections are listed at {path}.",
};

export const problemDetails = {
  emptyBody: "JSONオブジェクトを Content-Type: application/json で送信してください。",
  malformedJson: "本文をJSONとして解析できません。",
  invalidEncoding: "本文が正しいUTF-8ではありません。",
  noSuchPath: "このパスは存在しません。操作の一覧は /openapi.json にあります。",
  noSuchRecord: "「{id}」という{kind}はありません。",
  methodNotAllowed: "{method} はここでは使用できません。使用できるメソッド: {allowed}。",
  notAcceptable: "この応答は次の形式で提供できます: {offers}。",
  bodyTooLarge: "本文は最大{limitBytes}バイトです。",
  unsupportedMediaType: "本文は次の形式で送信してください: {accepted}。",
  inputInvalid: "修正が必要な箇所: {count}件。errorsをご覧ください。",
  inputInvalidTruncated: "修正が必要な箇所: {count}件。errorsには最初の{shown}件を示しています。",
  tooManyRequests: "{seconds}秒間に最大{limit}件まで受け付けます。{seconds}秒後に再度お試しください。",
  internalError: "サービス側で問題が発生しました。リクエストIDを添えてご報告ください。",
  filesMissing:
    "この応答のもとになるファイルがこのホストにありません。運用者は `npm run assets` で配置できます。",
};

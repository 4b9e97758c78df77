export const problems = {
  "empty-body": "リクエスト本文が空です",
  "malformed-json": "リクエスト本文がJSONとして読めません",
  "not-found": "このアドレスには何もありません",
  "method-not-allowed": "このメソッドは使用できません",
  "not-acceptable": "受け入れ可能なメディアタイプで提供できません",
  "body-too-large": "リクエスト本文が大きすぎます",
  "unsupported-media-type": "リクエスト本文のメディアタイプに対応していません",
  "validation-failed": "リクエストの内容がAPIの仕様に合っていません",
  "too-many-requests": "リクエストが多すぎます",
  "internal-error": "サービス側で障害が発生しました",
  "service-unavailable": "このホストでは利用できません",
};

export const batchDetails = {
  lineMalformedJson: "Baris ini tidak dapat diurai sebagai JSON.",
  lineInvalidEncoding: "Baris ini bukan UTF-8 yang sah.",
  lineTooLong: "Satu baris paling besar {limitBytes} bita.",
  quoteOpen:
    "Ada sel bertanda kutip di baris ini yang tidak pernah ditutup. Tulis tanda kutip di dalam sel bertanda kutip dua kali.",
  tooManyCells: "Baris ini memiliki {cells} sel, tetapi tajuk hanya menyebut {columns} kolom.",
  emptyBatch:
    "Kirimkan satu permintaan per baris dengan Content-Type: application/x-ndjson, atau tajuk dan satu baris per permintaan dengan Content-Type: text/csv.",
};

/** Sites that keep copies of documents others issued: what they show is the document's, the address is theirs. */
const COPY_SITES = [
  "123deta.com",
  "123dok.com",
  "businessdocbox.com",
  "dnaop.com",
  "docplayer.info",
  "docslib.org",
  "docsplayer.net",
  "dokumen.tips",
  "expydoc.com",
  "fdocuments.us",
  "github.com",
  "githubusercontent.com",
  "happylibus.com",
  "iuris.jp",
  "keppres80tahun2003.blogspot.com",
  "lawinsider.com",
  "ngada.org",
  "paperzz.com",
  "pasal.id",
  "pdfslide.net",
  "pdfslide.tips",
  "pdfslide.us",
  "peraturan.info",
  "sambuz.com",
  "scribd.com",
  "studylib.net",
  "studylibid.com",
  "vdocuments.net",
  "vdocuments.pub",
  "vdocuments.site",
  "vdocuments.us",
  "vdokumen.com",
] as const;

const HOST = /^https?:\/\/([^/:?#]+)/;

/** The site that holds a copy of a source; undefined where the address is the issuer's own. */
export function copySiteOf(url: string | null): string | undefined {
  const host = url === null ? undefined : HOST.exec(url)?.[1];
  if (host === undefined) return undefined;
  return COPY_SITES.some((site) => host === site || host.endsWith(`.${site}`)) ? host : undefined;
}

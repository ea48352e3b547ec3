package io.github.plaidschema.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Decompresses bodies under the limit that holds for plain ones. */
final class ContentCoding {

  private ContentCoding() {}

  /**
   * The plain body.
   *
   * @param codings the headers {@code Content-Encoding}
   * @param limit how many bytes the plain body may have; one more shows that it is too large
   * @throws IOException if the coding is unknown, or the body is not what the header says; the
   *     message holds no value of either
   */
  static Bytes decode(List<String> codings, Bytes body, int limit) throws IOException {
    if (isIdentity(codings)) {
      return body;
    }
    if (body.length() > limit) {
      return body;
    }
    try (InputStream plain =
        gunzipping(codings, new ByteArrayInputStream(body.array(), 0, body.length()))) {
      byte[] bytes = plain.readNBytes(limit + 1);
      return new Bytes(bytes, bytes.length);
    } catch (IOException e) {
      throw new IOException("expected a body in the content coding gzip");
    }
  }

  /** The same for a stream. */
  static InputStream decode(List<String> codings, InputStream body) throws IOException {
    return isIdentity(codings) ? body : gunzipping(codings, body);
  }

  private static InputStream gunzipping(List<String> codings, InputStream body) throws IOException {
    boolean isGzip =
        codings.size() == 1
            && (codings.get(0).strip().equalsIgnoreCase("gzip")
                || codings.get(0).strip().equalsIgnoreCase("x-gzip"));
    if (!isGzip) {
      throw new IOException("unknown content coding");
    }
    return new GZIPInputStream(body);
  }

  private static boolean isIdentity(List<String> codings) {
    for (String coding : codings) {
      if (!coding.strip().equalsIgnoreCase("identity")) {
        return false;
      }
    }
    return true;
  }
}

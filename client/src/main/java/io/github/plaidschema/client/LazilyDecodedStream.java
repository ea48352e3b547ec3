package io.github.plaidschema.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decompresses a stream from its first read on, since that reads from it. */
final class LazilyDecodedStream extends InputStream {

  private final List<String> codings;
  private final InputStream coded;
  private @Nullable InputStream plain;

  LazilyDecodedStream(List<String> codings, InputStream coded) {
    this.codings = codings;
    this.coded = coded;
  }

  private InputStream plain() throws IOException {
    InputStream opened = plain;
    if (opened == null) {
      opened = ContentCoding.decode(codings, coded);
      plain = opened;
    }
    return opened;
  }

  @Override
  public int read() throws IOException {
    return plain().read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return plain().read(bytes, offset, length);
  }

  @Override
  public int available() throws IOException {
    return plain().available();
  }

  @Override
  public void close() throws IOException {
    coded.close();
  }
}

package io.github.plaidschema.openapi.cli;

import io.github.plaidschema.openapi.Progress;
import java.io.PrintWriter;

/** One line of a terminal that shows how far an import is. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 30;

  private final PrintWriter terminal;
  private String shown = "";

  ProgressBar(PrintWriter terminal) {
    this.terminal = terminal;
  }

  @Override
  public void at(String phase, int done, int of) {
    String line =
        of == 0 ? phase + " …" : "%-8s [%s] %d of %d".formatted(phase, bar(done, of), done, of);
    boolean isNews = of == 0 || done == of || done * 100L / of != (done - 1) * 100L / of;
    if (isNews && !line.equals(shown)) {
      terminal.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
      terminal.flush();
      shown = line;
    }
  }

  /** Leaves the line empty for what follows. */
  void erase() {
    terminal.print("\r" + " ".repeat(shown.length()) + "\r");
    terminal.flush();
    shown = "";
  }

  private static String bar(int done, int of) {
    int filled = (int) ((long) WIDTH * done / of);
    return "#".repeat(filled) + ".".repeat(WIDTH - filled);
  }
}

package io.github.plaidschema.processor.testing;

import java.io.IOException;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Files of which some cannot be written. */
final class FullDisk extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Set<String> unwritable;

  FullDisk(StandardJavaFileManager files, Set<String> unwritable) {
    super(files);
    this.unwritable = Set.copyOf(unwritable);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
      throws IOException {
    if (unwritable.contains(className.substring(className.lastIndexOf('.') + 1))) {
      throw new IOException("the disk is full");
    }
    return super.getJavaFileForOutput(location, className, kind, sibling);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling)
      throws IOException {
    if (unwritable.contains(relativeName.substring(relativeName.lastIndexOf('/') + 1))) {
      throw new IOException("the disk is full");
    }
    return super.getFileForOutput(location, packageName, relativeName, sibling);
  }
}

package io.github.plaidschema.processor.discover;

import javax.lang.model.element.Element;

/**
 * Where two accessors are found that cannot both be there.
 *
 * @param element the second of them; but the schema, if it inherits them from interfaces that know
 *     nothing of each other
 * @param name of the second
 */
record Meeting(Element element, String name) {

  static Meeting of(Accessor second, Accessor first) {
    boolean standsBeside =
        second.declaring().equals(first.declaring()) || second.declaring().equals(second.schema());
    return standsBeside
        ? new Meeting(second.method(), second.displayName())
        : new Meeting(second.schema(), second.nameIn(second.schema()));
  }
}

package broadsheet.extract;

/// The "billion laughs": ten entities, each of which unfolds into ten of the one before it.
public final class Laughs {

  private Laughs() {}

  /// @param root the document's outermost element
  /// @param name of the entity that holds all of them
  public static String doctype(String root, String name) {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      String ten = ("&l" + (i - 1) + ";").repeat(10);
      doctype.append("<!ENTITY ").append(i == 9 ? name : "l" + i);
      doctype.append(" \"").append(ten).append("\">");
    }
    return doctype.append("]>").toString();
  }
}

package broadsheet;

/// Reads the command line, opens the library and picks a face.
public final class Main {

  private Main() {}

  public static void main(String[] args) {}
}

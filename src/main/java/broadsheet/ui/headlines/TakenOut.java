package broadsheet.ui.headlines;

/// A headline that was taken out of the list, ahead of the library.
public interface TakenOut {

  /// One that was not listed.
  TakenOut NONE =
      new TakenOut() {
        @Override
        public void isGone() {}

        @Override
        public void putBack() {}
      };

  /// The library has let it go too.
  void isGone();

  /// Puts it back where it stood, if the list is still the same there.
  void putBack();
}

package broadsheet.extract.feed;

import java.util.Set;

/// The elements by which MathML 3 prints a formula (Presentation Markup, §3). They hold letters and
/// signs, and no addresses.
final class Formulas {

  static final Set<String> ELEMENTS =
      Set.of(
          "math",
          "menclose",
          "mfenced",
          "mfrac",
          "mi",
          "mmultiscripts",
          "mn",
          "mo",
          "mover",
          "mpadded",
          "mprescripts",
          "mroot",
          "mrow",
          "ms",
          "mspace",
          "msqrt",
          "mstyle",
          "msub",
          "msubsup",
          "msup",
          "mtable",
          "mtd",
          "mtext",
          "mtr",
          "munder",
          "munderover",
          "semantics");

  private Formulas() {}
}

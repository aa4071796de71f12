package broadsheet.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Answers a command line that cannot be understood: what is wrong, what may have been meant, and
/// where the help is. The whole help would push the one line that matters off the screen.
final class WrongUsage implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("`" + command.getCommandSpec().qualifiedName() + " --help` tells more.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /// Reads a number in the words of a person: picocli would say that it "is not a long".
  static <N> ITypeConverter<N> number(Function<String, N> reader) {
    return typed -> {
      try {
        return reader.apply(typed);
      } catch (NumberFormatException notOne) {
        throw new TypeConversionException("'" + typed + "' is not a number");
      }
    };
  }
}

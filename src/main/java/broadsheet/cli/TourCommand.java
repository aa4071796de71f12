package broadsheet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tour",
    mixinStandardHelpOptions = true,
    description = {
      "Drive the window through the sample edition without a display",
      "and leave a picture of each step, and tour.json with its milliseconds, in DIR."
    })
final class TourCommand implements Callable<Integer> {

  private final House house;

  @Parameters(paramLabel = "DIR", description = "Where the pictures go; made if it is not there.")
  private Path directory = Path.of("");

  @Option(names = "--brief", description = "Turn round once the first stories come.")
  private boolean brief;

  TourCommand(House house) {
    this.house = house;
  }

  @Override
  public Integer call() throws Exception {
    return house.tour(directory, brief);
  }
}

package broadsheet.hostile;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A short run, the same each time, of what `src/bench` does for half an hour with a fuzzer that
/// watches which code it reaches.
@Execution(ExecutionMode.CONCURRENT)
class HostileBytesTest {

  private static final int DAMAGED = 60;

  /// Far beyond what it takes: only a hang is caught by it.
  private static final int HANGS = 120;

  @ParameterizedTest
  @EnumSource
  @Timeout(value = HANGS, unit = TimeUnit.SECONDS)
  void damagedInputIsAnsweredToo(Target target) {
    List<byte[]> seeds = target.seeds().toList();
    for (int n = 0; n < seeds.size() * DAMAGED; n++) {
      byte[] damaged = new Mutations(n).of(seeds.get(n % seeds.size()));
      assertThatCode(() -> target.read(damaged))
          .as(() -> target + " given " + HexFormat.of().formatHex(damaged))
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsAnsweredToo(Target target) {
    assertThatCode(() -> target.read(new byte[0])).doesNotThrowAnyException();
  }
}

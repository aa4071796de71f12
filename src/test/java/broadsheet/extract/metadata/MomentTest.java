package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-09-21                              | 2022-09-21T00:00Z
          2022/09/21                              | 2022-09-21T00:00Z
          20220921                                | 2022-09-21T00:00Z
          2022-09-21T10:20:30Z                    | 2022-09-21T10:20:30Z
          2022-09-21T10:20:30.123+02:00           | 2022-09-21T10:20:30+02:00
          2022-09-21 10:20                        | 2022-09-21T10:20Z
          2022-09-21T10:20+0900                   | 2022-09-21T10:20+09:00
          20220921T102030                         | 2022-09-21T10:20:30Z
          1663755630                              | 2022-09-21T10:20:30Z
          1663755630000                           | 2022-09-21T10:20:30Z
          Wed, 21 Sep 2022 10:20:30 GMT           | 2022-09-21T10:20Z
          Wed, 21 Sep 2022 10:20:30 +0900         | 2022-09-21T10:20+09:00
          Wed Sep 21 2022 10:20:30 GMT+0200       | 2022-09-21T10:20+02:00
          Sept. 21, 2022 at 4:05 p.m. EDT         | 2022-09-21T16:05-04:00
          Published September 21, 2022 12:05 am   | 2022-09-21T00:05Z
          21 September 2022                       | 2022-09-21T00:00Z
          21st September, 2022                    | 2022-09-21T00:00Z
          Mittwoch, 21. September 2022, 14.05 Uhr | 2022-09-21T14:05Z
          21.09.2022 14:05                        | 2022-09-21T14:05Z
          Publié le 21 septembre 2022 à 14h05     | 2022-09-21T14:05Z
          21 de septiembre de 2022                | 2022-09-21T00:00Z
          21 set 2022                             | 2022-09-21T00:00Z
          21 сентября 2022, 14:05                 | 2022-09-21T14:05Z
          21 września 2022                        | 2022-09-21T00:00Z
          21 Eylül 2022                           | 2022-09-21T00:00Z
          2022年9月21日 14:05                      | 2022-09-21T14:05Z
          2022년 9월 21일                           | 2022-09-21T00:00Z
          21 सितंबर 2022                           | 2022-09-21T00:00Z
          21 सितंबर 2022, 14.05 बजे                 | 2022-09-21T14:05Z
          21 сентября 2022, 14.05 час              | 2022-09-21T14:05Z
          21 september 2022, 14.05 uur            | 2022-09-21T14:05Z
          21 سبتمبر 2022                          | 2022-09-21T00:00Z
          13/09/2022                              | 2022-09-13T00:00Z
          2022. 9. 21. 오후 2:05                    | 2022-09-21T14:05Z
          2022年9月21日下午2时05分                  | 2022-09-21T14:05Z
          令和4年9月21日 14時05分                   | 2022-09-21T14:05Z
          令和元年9月21日                           | 2019-09-21T00:00Z
          民國111年9月21日                          | 2022-09-21T00:00Z
          21 กันยายน 2565 14:05                    | 2022-09-21T14:05Z
          ٢١ سبتمبر ٢٠٢٢                           | 2022-09-21T00:00Z
          २१ सितंबर २०२२                            | 2022-09-21T00:00Z
          入力 2022-09-21 14:05                    | 2022-09-21T14:05Z
          Sep-21-2022                             | 2022-09-21T00:00Z
          Wed Sep 21 14:05:00 EDT 2022            | 2022-09-21T14:05-04:00
          """)
  void readsWhatMachinesAndPeopleWrite(String written, OffsetDateTime at) {
    Moment moment = Moment.read(written, true);
    assertThat(moment).isNotNull();
    assertThat(moment.at()).isEqualTo(at);
    assertThat(moment.plausible()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"3/9/2022, true, 2022-03-09T00:00Z", "3/9/2022, false, 2022-09-03T00:00Z"})
  void ordersDayAndMonthAsThePageDoes(String written, boolean monthFirst, OffsetDateTime at) {
    assertThat(Moment.read(written, monthFirst)).isEqualTo(new Moment(at, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "21",
        "September",
        "2022",
        "September 2022",
        "2022-13-45",
        "30 February 2022",
        "99/99/2022",
        "call 555-12-2022x",
        "3 hours ago",
        "vor 3 Stunden",
        "3小时前",
        "21/09/2565",
        "1401/06/30",
        "۱۴۰۱/۰۶/۳۰"
      })
  void findsNoDayWhereNoneIs(String written) {
    assertThat(Moment.read(written, true)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "2999-01-01"})
  void aZeroDateIsNotPlausible(String written) {
    Moment moment = Moment.read(written, true);
    assertThat(moment == null || !moment.plausible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "12 ", "may ", "2022-", "a1", "21. ", "1/1/"})
  void staysQuickOnHostileText(String piece) {
    String hostile = piece.repeat(100_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Moment.read(hostile, true));
  }
}

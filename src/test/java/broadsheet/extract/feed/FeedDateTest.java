package broadsheet.extract.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # RFC 822, 850, 1123, 5322
          Thu, 01 Jan 2004 19:48:21 GMT        | 2004-01-01T19:48:21Z
          Thu, 1 Jan 04 19:48:21 +0100         | 2004-01-01T18:48:21Z
          01 Jan 99 19:48 EST                  | 1999-01-02T00:48:00Z
          Thursday, 01-Jan-04 19:48:21 GMT     | 2004-01-01T19:48:21Z
          Thu, 01 Jan 104 19:48:21 GMT         | 2004-01-01T19:48:21Z
          thu, 01 jan 2004 19:48:21 gmt        | 2004-01-01T19:48:21Z
          Thu, 01 Jan 2004 19:48:21 PDT        | 2004-01-02T02:48:21Z
          Thu, 01 Jan 2004 19:48:21 (PST)      | 2004-01-02T03:48:21Z
          Thu,01 Jan 2004,19:48:21 -05:00      | 2004-01-02T00:48:21Z
          Thu, 1st January 2004 7:48 pm CET    | 2004-01-01T18:48:00Z
          Wed, 21 Sep 2022 22:29:29 AEST       | 2022-09-21T12:29:29Z
          Thu, 01 Jan 2004 24:00:00 GMT        | 2004-01-02T00:00:00Z
          Wed, 31 Dec 2008 23:59:60 GMT        | 2008-12-31T23:59:59Z
          Thu, 01 Jan 2004 19:48:21 QQT        | 2004-01-01T19:48:21Z
          Thu, 01 Jan 2004 19:48:21 GMT+0200   | 2004-01-01T17:48:21Z
          Thu, 01 Jul 2004 19:48:21 Europe/Paris | 2004-07-01T17:48:21Z
          Thu, 01 Jan 2004                     | 2004-01-01T00:00:00Z
          Jan 26, 2004 16:31                   | 2004-01-26T16:31:00Z
          January 26th, 2004, 4:31 PM          | 2004-01-26T16:31:00Z
          # asctime
          Thu Jan  1 19:48:21 2004             | 2004-01-01T19:48:21Z
          Thu Jan 01 19:48:21 EST 2004         | 2004-01-02T00:48:21Z
          # ISO 8601 and W3C-DTF
          2003-12-31T10:14:55Z                 | 2003-12-31T10:14:55Z
          2003-12-31T10:14:55.123456-08:00     | 2003-12-31T18:14:55.123456Z
          2003-12-31T10:14:55+0530             | 2003-12-31T04:44:55Z
          2003-12-31T10:14:55,5Z               | 2003-12-31T10:14:55.500Z
          2003-12-31T10:14-08                  | 2003-12-31T18:14:00Z
          2003-12-31t10:14:55z                 | 2003-12-31T10:14:55Z
          2003-12-31 10:14:55 UTC              | 2003-12-31T10:14:55Z
          2003-12-31T24:00:00Z                 | 2004-01-01T00:00:00Z
          20031231T101455Z                     | 2003-12-31T10:14:55Z
          20031231                             | 2003-12-31T00:00:00Z
          2003-12-31                           | 2003-12-31T00:00:00Z
          2003-1-5                             | 2003-01-05T00:00:00Z
          2003-12                              | 2003-12-01T00:00:00Z
          2003-335                             | 2003-12-01T00:00:00Z
          2003-W01-1T00:00Z                    | 2002-12-30T00:00:00Z
          2003/12/31 10:14                     | 2003-12-31T10:14:00Z
          # offices and databases
          2004-07-08 23:56:58.877              | 2004-07-08T23:56:58.877Z
          26.01.2004 16:31                     | 2004-01-26T16:31:00Z
          26/01/2004 16:31                     | 2004-01-26T16:31:00Z
          01/26/2004 16:31                     | 2004-01-26T16:31:00Z
          05/05/2004                           | 2004-05-05T00:00:00Z
          # languages
          lundi, 26 janvier 2004 16:31:00 EST  | 2004-01-26T21:31:00Z
          1 févr. 2004 08:00                   | 2004-02-01T08:00:00Z
          1 fevrier 2004 08:00                 | 2004-02-01T08:00:00Z
          Fr, 05 Dez 2003 08:00:00 MEZ         | 2003-12-05T07:00:00Z
          3 de março de 2004                   | 2004-03-03T00:00:00Z
          12 мая 2004 г. 10:00                 | 2004-05-12T10:00:00Z
          5 września 2004                      | 2004-09-05T00:00:00Z
          5 Ağustos 2004                       | 2004-08-05T00:00:00Z
          tor, 09 des 2004 12:00:00 +0100      | 2004-12-09T11:00:00Z
          Κυρ, 11 Ιούλ 2004 12:00:00 EST       | 2004-07-11T17:00:00Z
          2004-július-13T9:15-05:00            | 2004-07-13T14:15:00Z
          2004. július 13. 9:15                | 2004-07-13T09:15:00Z
          2004년 05월 28일  01:31:15            | 2004-05-28T01:31:15Z
          2004년 5월 28일 오후 1:31              | 2004-05-28T13:31:00Z
          2004-05-28 오후 11:31:15             | 2004-05-28T23:31:15Z
          2004年05月28日 13:31                  | 2004-05-28T13:31:00Z
          2004年5月28日下午1时31分              | 2004-05-28T13:31:00Z
          2004年5月28日(金) 13時31分15秒        | 2004-05-28T13:31:15Z
          21 سبتمبر 2022 10:00                 | 2022-09-21T10:00:00Z
          21 सितंबर 2022 10:00                 | 2022-09-21T10:00:00Z
          """)
  void readsEveryDialect(String written, Instant moment) {
    assertThat(FeedDate.parse(written)).isEqualTo(moment);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "12:00",
        "Thu, 31 Feb 2004 10:00:00 GMT",
        "2004-13-01T10:00:00Z",
        "Thu, 01 Jan 2004 25:00:00 GMT",
        "01/02/2004",
        "Jan 2004 maybe",
        "1 Smarch 2004",
        "Thu, 01 Jan 2004 10:00:00 +9900",
        "2004-02-30",
        "0000-00-00 00:00:00",
        "99999999999999999999",
        "-",
        "T",
        ":::"
      })
  void whatIsNoDayOrCouldBeTwoIsAbsent(String written) {
    assertThat((@Nullable Instant) FeedDate.parse(written)).isNull();
  }
}

package broadsheet.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee                                  | Ann Lee
          By Ann Lee                               | Ann Lee
          by Ann Lee and Jo Park                   | Ann Lee, Jo Park
          By Ann Lee, Jo Park & Kim Roe            | Ann Lee, Jo Park, Kim Roe
          Written by Ann Lee                       | Ann Lee
          By Patrick GALEY                         | Patrick Galey
          By Shaun McDONALD                        | Shaun McDONALD
          By Ann Lee, Foreign Editor               | Ann Lee
          By Ann Lee Staff Writer                  | Ann Lee
          Ann Lee in Washington                    | Ann Lee
          Ann Lee, London                          | Ann Lee
          Ann Lee (AFP)                            | Ann Lee
          Ann Lee; Jo Park, Reuters                | Ann Lee, Jo Park
          Ann Lee, Ph.D., MD                       | Ann Lee
          By Ann Lee ann.lee@harbourwire.example   | Ann Lee
          By Ann Lee Updated May 3, 2022           | Ann Lee
          By Ann Lee May 3, 2022 4:05 p.m.         | Ann Lee
          Posted on May 3, 2022 by Ann Lee         | Ann Lee
          Von Jörg Maß und Eva Roth                | Jörg Maß, Eva Roth
          Ein Kommentar von Eva Roth               | Eva Roth
          Par Zoé Blanc et Luc Noir                | Zoé Blanc, Luc Noir
          Por Ana Sol y Luis Mar                   | Ana Sol, Luis Mar
          Di Anna Verdi e Ugo Neri                 | Anna Verdi, Ugo Neri
          Автор: Анна Петрова                      | Анна Петрова
          Erstellt von Eva Roth                    | Eva Roth
          Ann Lee on May 3, 2022                   | Ann Lee
          Publié le 3 mai 2022 à 10h05 par Zoé Blanc | Zoé Blanc
          Am 3. Mai 2022 um 10:05 Uhr von Eva Roth | Eva Roth
          El 3 de mayo de 2022 a las 10:05 por Ana Sol | Ana Sol
          Em 3 de maio de 2022 às 10:05 por Ana Sol | Ana Sol
          Il 3 maggio 2022 alle ore 10:05 di Anna Verdi | Anna Verdi
          3 мая 2022 в 10:05 Автор: Анна Петрова   | Анна Петрова
          3 травня 2022 о 10:05 Автор: Анна Коваль | Анна Коваль
          3 Mayıs 2022 saat 10:05 Yazan: Ayşe Kaya | Ayşe Kaya
          Zoé Blanc à Paris                        | Zoé Blanc
          Eva Roth aus Berlin                      | Eva Roth
          Ana Sol desde Madrid                     | Ana Sol
          Jan Berg uit Amsterdam                   | Jan Berg
          أحمد علي من القاهرة                       | أحمد علي
          Ayşe Kaya İstanbul'dan                   | Ayşe Kaya
          अमित शर्मा मुंबई से                        | अमित शर्मा
          Jan Kowalski w Krakowie                  | Jan Kowalski
          Анна Петрова в Москве                    | Анна Петрова
          Zoé Blanc à La Côte                      | Zoé Blanc
          Урсула фон дер Ляйен                     | Урсула фон дер Ляйен
          Am 3. Mai 2022 um 10.05 Uhr von Eva Roth | Eva Roth
          3 мая 2022 в 10:05 часов Автор: Анна Петрова | Анна Петрова
          Eva Roth am 13.04.2024                   | Eva Roth
          Ann Lee, Home Security Expert            | Ann Lee
          Ann Lee, technology.                     | Ann Lee
          Ann Lee, The Harbour Herald              | Ann Lee
          Ann Lee, HARBOUR TODAY                   | Ann Lee
          Ann Lee, Harbour Media Inc.              | Ann Lee
          Hafen Medien GmbH, Eva Roth              | Eva Roth
          Ann Lee, Jo Park (Photos)                | Ann Lee, Jo Park
          Analysis by Ann Lee                      | Ann Lee
          Ein Gastbeitrag von Eva Roth             | Eva Roth
          Text und Fotos: Eva Roth                 | Eva Roth
          Une analyse de Zoé Blanc                 | Zoé Blanc
          Un análisis de Ana Sol                   | Ana Sol
          Ann Lee, Head Winemaker                  | Ann Lee
          Ann Lee, Licensed Sleep Consultant       | Ann Lee
          Ann Lee, 4m                              | Ann Lee
          Ann Lee im Gespräch mit Eva Roth         | Ann Lee, Eva Roth
          Maria & Katerina                         | Maria, Katerina
          Ann Lee, Reporter Jo Park                | Ann Lee, Jo Park
          Ann Lee; Photograph by Kim Roe           | Ann Lee
          박준석 기자                                | 박준석
          박준석 기자, 김태연 기자                     | 박준석, 김태연
          記者 王小明                                | 王小明
          本报记者 王小明 李华 北京报道                | 王小明, 李华
          【記者王小明／台北報導】                     | 王小明
          (责任编辑：王小明、李华)                     | 王小明, 李华
          文/王小明                                  | 王小明
          取材・文／山田太郎（やまだ・たろう）          | 山田太郎
          文=山田太郎                                | 山田太郎
          [서울=하버뉴스] 홍길동 기자                  | 홍길동
          홍길동·김철수 기자                          | 홍길동, 김철수
          글 홍길동 / 사진 김철수                     | 홍길동
          بقلم: أحمد علي وسارة حسن                  | أحمد علي, سارة حسن
          كتب - وليد سامي                           | وليد سامي
          लेखक: राम शर्मा और सीता देवी                 | राम शर्मा, सीता देवी
          Yazan: Ayşe Yılmaz ve Mehmet Kaya        | Ayşe Yılmaz, Mehmet Kaya
          Autorzy: Anna Nowak oraz Jan Lis         | Anna Nowak, Jan Lis
          Автори: Анна Коваль та Іван Петренко     | Анна Коваль, Іван Петренко
          Door Eva de Wit en Jan van den Berg      | Eva de Wit, Jan van den Berg
          Eingestellt von Eva Roth um 10:14        | Eva Roth
          Publié par Zoé Blanc à 10:14             | Zoé Blanc
          Postado por Ana Sol às 10:14             | Ana Sol
          Pubblicato da Anna Verdi alle 10:14      | Anna Verdi
          Gepost door Eva de Wit op 10:14          | Eva de Wit
          Submitted by ann on Mon, 05/06/2013      | ann
          Gespeichert von ann am 24. Juli 2017     | ann
          Enviado por ana el Lun, 06/05/2013       | ana
          Soumis par zoe le lun 06/05/2013         | zoe
          06.11.2023 13:30 von Eva Roth            | Eva Roth
          View all posts by Ann Lee                | Ann Lee
          Ann Lee @ Harbour                        | Ann Lee
          Ann Lee in Port News                     | Ann Lee
          Ann Lee is a reporter                    | Ann Lee
          Ann Lee (http://annlee.example/)         | Ann Lee
          Text: Ann Lee, Bild: Jo Park             | Ann Lee
          Reporting by Ann Lee; Editing by Jo Park | Ann Lee
          © Ann Lee                                | Ann Lee
          """)
  void namesThePeople(String byline, String people) {
    assertThat(Names.people(byline)).isEqualTo(List.of(people.split(", ", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Staff Writers",
        "By Staff Writers",
        "by AFP Staff Writers",
        "Reuters Staff",
        "Editor",
        "Reuters Staff, Editor",
        "AFP",
        "The Associated Press",
        "Redaktion",
        "La rédaction",
        "Agencias",
        "By",
        "Posted by",
        "May 3, 2022",
        "harbourwire.example",
        "Twitter",
        "About the Author",
        "Learn More",
        "Mehr erfahren",
        "Table of Contents"
      })
  void aDeskOrAWireIsNobody(String byline) {
    assertThat(Names.people(byline)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "By ", "A, ", "1 ", "and ", "@", "a@", "[", " - "})
  void staysQuickOnHostileText(String piece) {
    String hostile = piece.repeat(5_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Names.people(hostile));
  }
}

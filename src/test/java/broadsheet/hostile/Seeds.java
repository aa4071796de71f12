package broadsheet.hostile;

import java.util.List;

/// Small whole documents of every kind that comes from the wire.
final class Seeds {

  static final List<String> FEEDS =
      List.of(
          """
          <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY a "b">]>
          <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title>
          <link>https://wire.example/</link><ttl>60</ttl><item><title>A &amp;amp; B</title>
          <link>/a?x=1&y=2</link><guid isPermaLink="false">7</guid><dc:creator>Ada</dc:creator>
          <pubDate>Thu, 22 Sep 2022 18:00:01 AEST</pubDate><description><![CDATA[Seoul, Sept 21 (AFP)
          Sep 21, 2022 <b>Text</b>]]></description><content:encoded>&lt;p>All&lt;/p></content:encoded>
          <enclosure url="a.mp3" length="x" type="audio/mpeg"/></item></channel></rss>
          """,
          """
          <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/x/" xml:lang="de">
          <title type="html">&lt;b>W&lt;/b></title><entry><id>urn:1</id><title>Ü</title>
          <link rel="alternate" href="../a"/><updated>2024-02-30T25:61:00+99:00</updated>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content>
          </entry></feed>
          """,
          """
          {"version":"https://jsonfeed.org/version/1.1","title":"W","items":[{"id":1,"url":"/a",
          "title":null,"content_html":"<p>x</p>","date_published":"2024-01-01T00:00:00Z",
          "authors":[{"name":"A"}],"attachments":[{"url":"b","size_in_bytes":"many"}]}]}
          """,
          """
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns="http://purl.org/rss/1.0/"><item rdf:about="https://wire.example/a"><title>水</title>
          <link>https://wire.example/a</link></item></rdf:RDF>
          """);

  static final List<String> DATES =
      List.of(
          "Thu, 22 Sep 2022 18:00:01 AEST",
          "2022-09-22T18:00:01.123456789+05:30",
          "22 сентября 2022 г., 18:00",
          "2022年9月22日 18時00分",
          "Κυρ, 11 Ιούλ 2004 12:00:00 EST",
          "20220922T180001Z",
          "vor 3 Stunden",
          "09/22/22 6 PM");

  static final List<String> DATELINES =
      List.of(
          "SEOUL, Sept 21 (AFP) - The ferry left at dawn.",
          "Huntsville AL (SPX) Apr 04, 2013 A comet is late.",
          "Moscow. October 3. INTERFAX - The line is open.",
          "PARÍS, 3 de mayo de 2024 (EFE).- El puerto abre.",
          "МОСКВА, 3 октября — РИА Новости. Порт открыт.",
          "【東京＝共同】港が開いた。");

  static final List<String> PAGES =
      List.of(
          """
          <html lang="en"><head><meta charset="utf-8"><title>A reef - Wire</title>
          <meta property="og:title" content="A reef"><script type="application/ld+json">
          {"@graph":[{"@type":"NewsArticle","headline":"A reef","datePublished":"2024-01-01T00:00Z",
          "author":[{"name":"Ada Brook"}],"image":{"url":"/a.jpg","width":640}}]}</script></head><body>
          <nav><a href="/">Front</a></nav><article><h1>A reef<br></h1><p>Seoul, Sept 21 (AFP) Sep 21,
          2022<p>The reef was found on Monday by divers who had looked for it since the spring, the
          office said.<p>It is <a href="javascript:x">still</a> growing.<table><tr><td>1<td>2</table>
          <ul><li>a<ul><li>b</ul></ul><img src="data:image/png;base64,AA" srcset="a 1x, b 2x">
          </article><div><b>More from Wire</b><br><a href="/a-long-headline-of-a-story-1234">A long
          headline of a story that stands beside</a><br><a href="/another-headline-of-a-story-5678">
          Another headline of a story that stands beside</a><br></div></body></html>
          """,
          """
          A reef moves north
          by Staff Writers
          Seoul, Sept 21 (AFP) Sep 21, 2022

          The reef was found on Monday by divers who had looked for it since the spring.

          ADVERTISEMENT

          Space News from Orbit Desk
          Relay satellite passes its first winter in polar orbit
          Probe stays silent after a routine pass behind the moon
          Ground station on the ice gets a second dish

          Copyright 2022 Wire. All rights reserved.
          """);

  static final List<String> ROBOTS =
      List.of(
          """
          User-agent: *
          Disallow: /a*b$
          Allow: /
          Crawl-delay: 1e9
          Sitemap: https://wire.example/s.xml
          """);

  static final List<String> OPML =
      List.of(
          """
          <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE opml [<!ENTITY x SYSTEM "file:///x">]>
          <opml version="2.0"><head><title>All</title></head><body><outline text="Sea">
          <outline type="rss" text="Wire &amp; Sons" xmlUrl="https://wire.example/feed?a=1&amp;b=2"
          htmlUrl="//wire.example/"/></outline><outline text="&x;" xmlUrl="https://é.example/"/>
          </body></opml>
          """);

  private Seeds() {}
}

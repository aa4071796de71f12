package broadsheet.extract.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeHtmlTest {

  private static final URI BASE = URI.create("https://a.example/b/");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # structure, links and pictures stay
          <p>One <b>two</b><br>three</p>              | <p>One <b>two</b><br>three</p>
          <a href="c?x=1&y=2">go</a>                  | <a href="https://a.example/b/c?x=1&amp;y=2">go</a>
          <img src="/i.png" alt="sea">                | <img src="https://a.example/i.png" alt="sea">
          <td colspan=2>x</td>                        | x
          <a href="mailto:a@a.example">write</a>      | <a href="mailto:a@a.example">write</a>
          1 < 2 & 3                                   | 1 &lt; 2 &amp; 3
          # of a formula its letters and signs stay, in their places, and not how it was typed
          <math display=block><msup><mi>x</mi><mn>2</mn></msup></math> | <math display="block"><msup><mi>x</mi><mn>2</mn></msup></math>
          <math><mi href=/x onclick=y>x</mi><annotation>x^2</annotation></math> | <math><mi>x</mi></math>
          a<![if !supportLists]>b<![endif]>c          | abc
          # what acts goes
          a<script>alert(1)</script>b                 | ab
          a<style>b{x:expression(1)}</style>c         | ac
          <p onclick="x()" style="x:y" class=c>a</p>  | <p>a</p>
          <a href="javascript:alert(1)">a</a>         | <a>a</a>
          <a href=" JAVA&#10;SCRIPT:alert(1)">a</a>   | <a>a</a>
          <a href="vbscript:x">a</a>                  | <a>a</a>
          <a href="data:text/html,x">a</a>            | <a>a</a>
          <img src="data:image/png;base64,AA">        | <img>
          <img src=x onerror=alert(1)>                | <img src="https://a.example/b/x">
          <svg><script>alert(1)</script></svg>a       | a
          <math><mtext><img src=x onerror=y></math>a  | <math><mtext><img src="https://a.example/b/x"></mtext></math>a
          <math href="javascript:x"><script>y</script></math>a | <math></math>a
          <form action=/x><input><button>b</button></form> | b
          <object data=x><p>instead</p></object>      | <p>instead</p>
          <iframe src=x></iframe>a                    | a
          <iframe src=x> a                            | a
          <meta http-equiv=refresh content=0>a        | a
          <link rel=stylesheet href=x>a               | a
          <base href=https://evil.example/><a href=c>a</a> | <a href="https://a.example/b/c">a</a>
          <img width=1 height=1 src=/count>a          | a
          a<!-- b -->c                                | ac
          a<!-- b >c                                  | ac
          a<!--                                       | a
          <![CDATA[<b>x</b>]]>                        | <b>x</b>
          a <!' b                                     | a &lt;!' b
          a<?php echo 1 ?>b                           | ab
          <noscript><img src=/i.png></noscript>       | <img src="https://a.example/i.png">
          <script>alert(1)                            |
          <div onmouseover="x()                       |
          """)
  void keepsTheStoryAndNothingThatActs(String html, @Nullable String safe) {
    assertThat(SafeHtml.of(html, BASE)).isEqualTo(safe);
  }
}

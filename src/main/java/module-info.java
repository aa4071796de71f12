import org.jspecify.annotations.NullMarked;

/// A desktop newspaper that keeps what it prints.
@NullMarked
module broadsheet {
  requires com.fasterxml.jackson.databind;
  requires crawler.commons;
  requires dev.dirs;
  requires info.picocli;
  requires java.desktop;
  requires java.logging;
  requires java.net.http;
  requires java.sql;
  requires jdk.httpserver;
  requires org.jsoup;
  requires org.jspecify;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;
  requires atlantafx.base;
  requires com.formdev.flatlaf.fonts.inter;
  requires javafx.controls;
  requires jfx.incubator.input;
  requires jfx.incubator.richtext;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;

  opens broadsheet.cli to
      info.picocli;

  exports broadsheet.ui to
      javafx.graphics;

  opens broadsheet.news to
      com.fasterxml.jackson.databind;
}

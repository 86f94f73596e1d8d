package dev.touchstone.review.web;

import dev.touchstone.review.desk.Desk;
import dev.touchstone.review.entry.DeskAddress;
import dev.touchstone.review.entry.Editor;
import dev.touchstone.review.entry.Tokens;
import dev.touchstone.review.ledger.Ledger;
import dev.touchstone.review.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A desk on a free port of this machine. */
final class RunningDesk implements AutoCloseable {

  static final String TOKEN = "a-token-of-more-than-24-characters";

  final Ledger ledger;
  final Desk desk;
  final DeskServer server;
  final List<Exception> failures = new ArrayList<>();

  private RunningDesk(Path folder, Editor editor, StoreAddress store) throws IOException {
    ledger = Ledger.open(store);
    desk = new Desk(folder, ledger, Clock.systemUTC());
    server = DeskServer.start(DeskAddress.local(0), Tokens.of(TOKEN, editor), desk, failures::add);
  }

  static RunningDesk of(Path folder, String name) throws IOException {
    return of(folder, new Editor(name, Editor.Role.EDITOR));
  }

  static RunningDesk of(Path folder, Editor editor) throws IOException {
    return new RunningDesk(folder, editor, StoreAddress.of(null, folder));
  }

  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /** The address with the secret. */
  String door() {
    return address() + "/?token=" + TOKEN;
  }

  @Override
  public void close() {
    server.close();
    ledger.close();
  }
}

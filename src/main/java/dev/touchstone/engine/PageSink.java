package dev.touchstone.engine;

import java.io.IOException;

/** Takes the results of a batch one by one, in input order, on one thread. */
@FunctionalInterface
public interface PageSink {

  void accept(PageResult result) throws IOException;
}

package dev.touchstone.engine.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What some items yield, one after the other; no more than one item's yield is in memory. */
final class Flattened<I, O> implements Iterator<O> {

  private final Iterator<I> items;
  private final Function<I, List<O>> yield;
  private Iterator<O> now = Collections.emptyIterator();

  Flattened(Iterator<I> items, Function<I, List<O>> yield) {
    this.items = items;
    this.yield = yield;
  }

  @Override
  public boolean hasNext() {
    while (!now.hasNext() && items.hasNext()) {
      now = yield.apply(items.next()).iterator();
    }
    return now.hasNext();
  }

  @Override
  public O next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return now.next();
  }
}

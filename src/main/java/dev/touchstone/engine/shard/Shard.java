package dev.touchstone.engine.shard;

import dev.touchstone.engine.Input;
import dev.touchstone.engine.InputException;
import dev.touchstone.page.Sha256;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several parts of a batch.
 *
 * <p>A file belongs to the shard that the hash of its id names, and an archive to one shard as a whole.
 * The place in the list would give shards of more even length, but one file more at the front would
 * move all others to other shards, and nothing that these recall from their last run would serve them.
 *
 * @param number which, from 1
 * @param count how many there are
 */
public record Shard(int number, int count) {

  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

  /** 60 bits: a number that is never negative. */
  private static final int DIGITS = 15;

  private static final int HEXADECIMAL = 16;

  public Shard {
    if (number < 1 || number > count) {
      throw new IllegalArgumentException(
          "shard must satisfy 1 <= number <= count, got %d/%d".formatted(number, count));
    }
  }

  /**
   * Reads a shard as users write it.
   *
   * @param text such as {@code 2/3}
   * @throws InputException if it is no shard
   */
  public static Shard parse(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      int number = Integer.parseInt(form.group(1));
      int count = Integer.parseInt(form.group(2));
      if (number <= count) {
        return new Shard(number, count);
      }
    }
    throw new InputException(
        "--shard: expected a number and how many shards there are, such as 2/3, got \"" + text
            + "\"");
  }

  /** The inputs of this shard, in their order. */
  public List<Input> of(List<Input> inputs) {
    return inputs.stream().filter(input -> holds(input.id())).toList();
  }

  private boolean holds(String id) {
    return Long.parseLong(Sha256.hex(id, DIGITS), HEXADECIMAL) % count == number - 1;
  }

  /** The folder of the shard: {@code shard-2-of-3}. */
  public String folder() {
    return "shard-" + number + "-of-" + count;
  }

  @Override
  public String toString() {
    return number + "/" + count;
  }
}

package dev.touchstone.rules.names;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays as bytes: the length, then the elements, big-endian. Loads far faster than objects do. */
public final class Packed {

  private Packed() {}

  /** Writes what {@link #readInts} reads. */
  public static void write(DataOutput out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  /** Writes what {@link #readBytes} reads. */
  public static void write(DataOutput out, byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  /** The next array of numbers. */
  public static int[] readInts(ByteBuffer in) {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    return values;
  }

  /** The next array of bytes. */
  public static byte[] readBytes(ByteBuffer in) {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }
}

package dev.touchstone.engine.store;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file of byte strings, each after its length: appended, read in order or by place. */
public final class FrameFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final FileChannel channel;
  private final ByteBuffer pending = ByteBuffer.allocate(BUFFER);
  private long written;

  /** A new file in the folder. */
  public FrameFile(Scratch folder) throws IOException {
    path = folder.file();
    channel = FileChannel.open(
        path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Where the next byte string will stand. */
  public long size() {
    return written + pending.position();
  }

  /** Adds a byte string and returns its place. */
  public long append(byte[] frame) throws IOException {
    long place = size();
    if (pending.remaining() < Integer.BYTES + frame.length) {
      flush();
    }
    if (pending.remaining() < Integer.BYTES + frame.length) {
      write(ByteBuffer.allocate(Integer.BYTES + frame.length)
          .putInt(frame.length)
          .put(frame)
          .flip());
    } else {
      pending.putInt(frame.length).put(frame);
    }
    return place;
  }

  /** The byte string at a place that {@link #append} gave. */
  public byte[] at(long place) throws IOException {
    flush();
    int length = read(place, Integer.BYTES).getInt();
    return read(place + Integer.BYTES, length).array();
  }

  /** Reads from the start; nothing may be appended meanwhile. */
  public Reader reader() throws IOException {
    flush();
    return new Reader(path);
  }

  private ByteBuffer read(long place, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, place + bytes.position()) < 0) {
        throw new EOFException(path + ": ends before its time");
      }
    }
    return bytes.flip();
  }

  private void flush() throws IOException {
    write(pending.flip());
    pending.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      written += channel.write(bytes, written);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(path);
  }

  /** The byte strings one after the other. */
  public static final class Reader implements Closeable {

    private final DataInputStream in;

    private Reader(Path path) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
    }

    /** The next; null after the last. */
    public byte @Nullable [] next() throws IOException {
      int length;
      try {
        length = in.readInt();
      } catch (EOFException e) { // the last was the last
        return null;
      }
      return in.readNBytes(length);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

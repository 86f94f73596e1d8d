package dev.touchstone.review.http;

/** A request that is refused; the message is shown to whoever sent it. */
public final class BadRequestException extends RuntimeException {

  private final int status;

  /** @param status of HTTP, from 400 up */
  public BadRequestException(int status, String message) {
    super(message);
    this.status = status;
  }

  public int status() {
    return status;
  }
}

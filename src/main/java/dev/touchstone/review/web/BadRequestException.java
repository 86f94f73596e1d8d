package dev.touchstone.review.web;

/** A request that is refused; the message is shown to whoever sent it. */
final class BadRequestException extends RuntimeException {

  private final int status;

  /** @param status of HTTP, from 400 up */
  BadRequestException(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}

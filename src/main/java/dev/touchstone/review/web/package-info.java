/**
 * The review desk as web pages: a small server on the JDK's own, which lets nobody in who does not
 * hold a token.
 *
 * <p>Pages are made on the server; the script only presses the buttons that a key names. What is let
 * in, and why, is in {@code docs/security.md}.
 *
 * <p>Start reading at {@link dev.touchstone.review.web.DeskServer}.
 */
@NullMarked
package dev.touchstone.review.web;

import org.jspecify.annotations.NullMarked;

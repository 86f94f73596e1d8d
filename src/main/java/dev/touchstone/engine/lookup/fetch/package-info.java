/**
 * A list of addresses in, a WARC file with the pages that stand there out, and why the others are not in
 * it. Asks politely, and never a private address that the user has not named.
 *
 * <p>Start reading at {@link dev.touchstone.engine.lookup.fetch.Fetcher}.
 */
@NullMarked
package dev.touchstone.engine.lookup.fetch;

import org.jspecify.annotations.NullMarked;

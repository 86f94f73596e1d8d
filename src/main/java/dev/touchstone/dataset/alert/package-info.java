/**
 * What has changed in, what somebody is told of it out: as text, as JSON, as an Atom feed, limited to
 * what that person watches.
 *
 * <p>Start reading at {@link dev.touchstone.dataset.alert.Watch}.
 */
@NullMarked
package dev.touchstone.dataset.alert;

import org.jspecify.annotations.NullMarked;

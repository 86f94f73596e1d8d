/**
 * A page in, its text with the claims marked and the removed pieces in their place out; and where it stands.
 *
 * <p>Start reading at {@link dev.touchstone.report.page.PageView}.
 */
@NullMarked
package dev.touchstone.report.page;

import org.jspecify.annotations.NullMarked;

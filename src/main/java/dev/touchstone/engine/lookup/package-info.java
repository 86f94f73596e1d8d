/**
 * Asks a Crossref-style service about the works that pages cite. The only package that uses the
 * network, and only where the user has named a service.
 *
 * <p>Start reading at {@link dev.touchstone.engine.lookup.ReferenceCheck}.
 */
@NullMarked
package dev.touchstone.engine.lookup;

import org.jspecify.annotations.NullMarked;

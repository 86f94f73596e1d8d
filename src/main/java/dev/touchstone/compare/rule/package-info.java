/**
 * What is known about comparing: the records behind {@code packs/pharmacology/comparing.yaml}.
 *
 * <p>Start reading at {@link dev.touchstone.compare.rule.Comparing}.
 */
@NullMarked
package dev.touchstone.compare.rule;

import org.jspecify.annotations.NullMarked;

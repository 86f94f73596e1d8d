/**
 * Positions in, findings out: which positions answer one question, and what follows where they meet.
 *
 * <p>Start reading at {@link dev.touchstone.compare.question.QuestionComparer}.
 */
@NullMarked
package dev.touchstone.compare.question;

import org.jspecify.annotations.NullMarked;

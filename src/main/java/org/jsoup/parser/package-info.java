/** What jsoup can do and does not offer: one class that needs its fields. */
@NullMarked
package org.jsoup.parser;

import org.jspecify.annotations.NullMarked;

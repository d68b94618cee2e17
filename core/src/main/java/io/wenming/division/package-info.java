/**
 * Divisions of the country (行政区划) by their GB/T 2260 code: level, parent, what contains what, and the tier at which a
 * division confers titles. Names come from the caller; the codes carry the structure.
 */
@NullMarked
package io.wenming.division;

import org.jspecify.annotations.NullMarked;

/** How values are generated; used while compiling only, and left out of the jar. */
@NullMarked
package io.wenming.rules.style;

import org.jspecify.annotations.NullMarked;

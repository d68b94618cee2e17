/** What the tests of several modules share; start at {@link io.wenming.testing.Seeds}. */
@NullMarked
package io.wenming.testing;

import org.jspecify.annotations.NullMarked;

/** What the commands answer, where they end, and what they say of faulty input. */
@NullMarked
package io.wenming.examples.cli;

import org.jspecify.annotations.NullMarked;

/** The jobs on small nations, compared with the library on one machine. */
@NullMarked
package io.wenming.examples.spark;

import org.jspecify.annotations.NullMarked;

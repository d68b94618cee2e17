@NullMarked
package io.wenming.sampling;

import org.jspecify.annotations.NullMarked;

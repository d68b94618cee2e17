@NullMarked
package io.wenming.bulletin;

import org.jspecify.annotations.NullMarked;

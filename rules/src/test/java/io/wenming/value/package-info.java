@NullMarked
package io.wenming.value;

import org.jspecify.annotations.NullMarked;

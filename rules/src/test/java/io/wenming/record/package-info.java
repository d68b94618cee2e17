@NullMarked
package io.wenming.record;

import org.jspecify.annotations.NullMarked;

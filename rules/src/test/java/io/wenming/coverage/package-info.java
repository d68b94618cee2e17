@NullMarked
package io.wenming.coverage;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.wenming.readme;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.wenming.jackson;

import org.jspecify.annotations.NullMarked;

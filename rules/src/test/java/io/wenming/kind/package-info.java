@NullMarked
package io.wenming.kind;

import org.jspecify.annotations.NullMarked;

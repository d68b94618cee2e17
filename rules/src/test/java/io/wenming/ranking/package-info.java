@NullMarked
package io.wenming.ranking;

import org.jspecify.annotations.NullMarked;

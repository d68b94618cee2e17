@NullMarked
package io.wenming.scoring;

import org.jspecify.annotations.NullMarked;

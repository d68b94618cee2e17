@NullMarked
package io.wenming.examples.district;

import org.jspecify.annotations.NullMarked;

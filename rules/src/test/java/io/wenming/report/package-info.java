@NullMarked
package io.wenming.report;

import org.jspecify.annotations.NullMarked;

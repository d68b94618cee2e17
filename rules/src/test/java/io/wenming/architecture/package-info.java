/** The lines that the house must keep: which way the arrows run and what no class of ours may hold. */
@NullMarked
package io.wenming.architecture;

import org.jspecify.annotations.NullMarked;

/**
 * Who takes part (创建主体): units, places, households and persons as {@link io.wenming.subject.Subject}. Names of persons
 * and households are masked wherever they are printed, unless the caller asks for them.
 */
@NullMarked
package io.wenming.subject;

import org.jspecify.annotations.NullMarked;

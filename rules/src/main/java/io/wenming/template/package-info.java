/**
 * Documents to begin with (范本): one standard for each of the five creation types, one honor scheme, the four ones (四个一) and
 * the ladder of slips (三单), as files that people copy and change. Read {@link io.wenming.template.Templates} first.
 */
@NullMarked
package io.wenming.template;

import org.jspecify.annotations.NullMarked;

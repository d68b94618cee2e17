/**
 * Editions (版本施行期): from when until when a version of a document is in force, whether it is a draft, in force or repealed,
 * and what it takes the place of. Read {@link io.wenming.edition.Edition} first, then {@link io.wenming.edition.Editions},
 * which has the versions of one document in one place and picks one by the day.
 */
@NullMarked
package io.wenming.edition;

import org.jspecify.annotations.NullMarked;

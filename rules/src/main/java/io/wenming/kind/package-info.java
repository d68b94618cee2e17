/**
 * All kinds of document of the library in one place (文档类别总表), by the word that documents begin with. Read {@link
 * io.wenming.kind.LibraryKinds} first.
 */
@NullMarked
package io.wenming.kind;

import org.jspecify.annotations.NullMarked;

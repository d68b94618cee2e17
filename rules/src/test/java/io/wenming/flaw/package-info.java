/** Seeded defects of documents: all are found where they are, and each is proved. */
@NullMarked
package io.wenming.flaw;

import org.jspecify.annotations.NullMarked;

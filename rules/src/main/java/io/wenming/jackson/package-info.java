/**
 * For embedders' own mappers: {@link io.wenming.jackson.WenmingModule} lets a Jackson {@code ObjectMapper} write and read
 * our values in the form of our documents. Our own documents never go through it.
 */
@NullMarked
package io.wenming.jackson;

import org.jspecify.annotations.NullMarked;

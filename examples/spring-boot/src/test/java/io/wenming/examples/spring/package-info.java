/** Tests of the service. */
@NullMarked
package io.wenming.examples.spring;

import org.jspecify.annotations.NullMarked;

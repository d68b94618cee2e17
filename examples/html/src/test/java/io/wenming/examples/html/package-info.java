/** What pages say, that nothing gets onto them unescaped, and that a browser opens them. */
@NullMarked
package io.wenming.examples.html;

import org.jspecify.annotations.NullMarked;

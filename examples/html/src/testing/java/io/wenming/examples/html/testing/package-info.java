/** What tests of pages share (网页测试): a strict reader of what is written, and a real browser where one is installed. */
@NullMarked
package io.wenming.examples.html.testing;

import org.jspecify.annotations.NullMarked;

/**
 * The library behind HTTP (示例服务): rules are beans, standards are files that are swapped while the service runs, records are rows.
 * Read {@link io.wenming.examples.spring.RuleBeans} and {@link io.wenming.examples.spring.StandardFolder} first, then the controllers.
 */
@NullMarked
package io.wenming.examples.spring;

import org.jspecify.annotations.NullMarked;

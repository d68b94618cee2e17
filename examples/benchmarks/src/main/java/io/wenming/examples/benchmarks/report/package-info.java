/** What was measured (测试结果), as tables in the README. */
@NullMarked
package io.wenming.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;

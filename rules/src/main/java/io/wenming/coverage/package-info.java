/**
 * Coverage of an area (覆盖): every village holds a title, at least so many of 100 schools do, all types are launched, every
 * township is reached, every group takes part. Read {@link io.wenming.coverage.CoverageRule} first; its one form of answer
 * is {@link io.wenming.coverage.Coverage}, which names the members that are missing.
 */
@NullMarked
package io.wenming.coverage;

import org.jspecify.annotations.NullMarked;

/**
 * Coverage of an area (覆盖): every village has its station, every village holds a title, at least so many of 100 schools do,
 * all types are launched, every township is reached, every group takes part. Read
 * {@link io.wenming.coverage.CoverageRule} first; a {@link io.wenming.coverage.CoverageSource} says what it is read from, and
 * its one form of answer is {@link io.wenming.coverage.Coverage}, which names the members that are missing.
 */
@NullMarked
package io.wenming.coverage;

import org.jspecify.annotations.NullMarked;

/**
 * Place sampling (点位抽样测评): a {@link io.wenming.sampling.PlaceSampling} says by which categories of places units are
 * compared and what a category without places counts as; {@link io.wenming.sampling.PlaceSampling#score} takes
 * {@link io.wenming.sampling.SampledUnit}s with what was seen at their places and gives a score, a placing and the reasons
 * of each.
 */
@NullMarked
package io.wenming.sampling;

import org.jspecify.annotations.NullMarked;

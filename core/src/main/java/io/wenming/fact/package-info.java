/**
 * Facts (测评数据): what was observed of one subject. A {@link io.wenming.fact.FactKey} names an input and its type, a
 * {@link io.wenming.fact.Fact} is present, missing, not applicable or exempt, {@link io.wenming.fact.Facts} holds those of
 * one subject. For bulk work a {@link io.wenming.fact.FactSchema} gives each key a slot and
 * {@link io.wenming.fact.IndexedFacts} holds plain numbers in them; both answer the same questions. A
 * {@link io.wenming.fact.FactBlock} has many subjects side by side, slot by slot.
 */
@NullMarked
package io.wenming.fact;

import org.jspecify.annotations.NullMarked;

/**
 * Practice of civilization, countryside and youth as records (文明实践台账): venues, volunteer teams, projects, orders,
 * activities, livelihood matters, pairs, lectures, boards and councils. Read
 * {@link io.wenming.practice.PracticeRecords} first, which bundles them; what all have in common is
 * {@link io.wenming.practice.PracticeRecord}.
 */
@NullMarked
package io.wenming.practice;

import org.jspecify.annotations.NullMarked;

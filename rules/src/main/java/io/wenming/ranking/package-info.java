/**
 * Ranking in groups (分组排名): a {@link io.wenming.ranking.Ranking} says how ties are counted and who is named;
 * {@link io.wenming.ranking.Ranking#rank} places contenders inside their groups,
 * {@link io.wenming.ranking.Ranking#rankAll} a column of a million rows.
 */
@NullMarked
package io.wenming.ranking;

import org.jspecify.annotations.NullMarked;

/**
 * The Five Creations (五大创建): what is created ({@link io.wenming.creation.CreationType}), at which level it is honored
 * ({@link io.wenming.creation.Tier}, ordered by a {@link io.wenming.creation.TierLadder}), and the
 * {@link io.wenming.creation.Title} that both make. All are open values: a place adds its own without subclassing.
 */
@NullMarked
package io.wenming.creation;

import org.jspecify.annotations.NullMarked;

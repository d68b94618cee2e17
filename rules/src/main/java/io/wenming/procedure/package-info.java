/**
 * Closed loops (闭环管理): a {@link io.wenming.procedure.Procedure} is a list of steps with ways back, such as the project
 * loop 成立项目 → 招募志愿者 → 实施项目 → 评估效果 → 优化项目. A {@link io.wenming.procedure.ProcedureRun} is one project or order with
 * what was recorded of it; {@link io.wenming.procedure.Procedure#standing} says which step comes next, what is missing, out
 * of order or overdue. Read {@link io.wenming.procedure.Procedure} first.
 */
@NullMarked
package io.wenming.procedure;

import org.jspecify.annotations.NullMarked;

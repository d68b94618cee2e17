/**
 * The tool for those who write documents (文档工具): checks, scores, explains, converts, and reads indicator tables as offices keep
 * them. Read {@link io.wenming.examples.cli.Wenming} first, then one command, such as {@link io.wenming.examples.cli.Explain}.
 */
@NullMarked
package io.wenming.examples.cli;

import org.jspecify.annotations.NullMarked;

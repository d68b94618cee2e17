/**
 * Examples inside documents (示例): what is given and what has to come out, kept beside the rules that they test. Read {@link
 * io.wenming.example.ExampleCheck}; standards, by periods or not, and honor schemes carry examples of their own form.
 */
@NullMarked
package io.wenming.example;

import org.jspecify.annotations.NullMarked;

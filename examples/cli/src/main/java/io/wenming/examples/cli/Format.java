package io.wenming.examples.cli;

/** How an answer is written (输出格式). */
enum Format {
    /** Lines for people. */
    TEXT,
    /** JSON for programs. */
    JSON,
    /** A page to read and print. */
    HTML
}

/**
 * Findings as pages (结论网页): one self-contained file to read, to send and to print on A4. Nothing on a page can be unescaped,
 * no script runs, and persons are masked. Read {@link io.wenming.examples.html.Page} first, then the view that is wanted, such as
 * {@link io.wenming.examples.html.ScoreView}; {@link io.wenming.examples.html.Html} is what views are made of.
 */
@NullMarked
package io.wenming.examples.html;

import org.jspecify.annotations.NullMarked;

package io.wenming.examples.district;

import io.wenming.label.Label;

/**
 * A unit that answers for subjects, duties and problems (责任单位).
 *
 * @param id how evidence, problems and subjects name it
 * @param label what it is called
 */
record Office(String id, Label label) {}

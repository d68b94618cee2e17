/**
 * The work report of a district (文明创建工作汇报): an application of the library from records to print. Read
 * {@link io.wenming.examples.district.DistrictReport} first, then the sections.
 */
@NullMarked
package io.wenming.examples.district;

import org.jspecify.annotations.NullMarked;

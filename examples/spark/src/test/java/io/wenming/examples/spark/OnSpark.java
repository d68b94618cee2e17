package io.wenming.examples.spark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** A test that starts Spark, which runs on JDK 17 to 21. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledForJreRange(min = JRE.JAVA_17, max = JRE.JAVA_21, disabledReason = "Spark 4.0 runs on JDK 17 to 21")
@interface OnSpark {}

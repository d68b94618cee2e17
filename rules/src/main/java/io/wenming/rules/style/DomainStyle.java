package io.wenming.rules.style;

import io.wenming.label.Refusal;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** The one style of generated values: hidden behind their abstract class, with plain JDK and Guava types only. */
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        unsafeDefaultAndDerived = true,
        depluralizeDictionary = {"veto:vetoes"},
        throwForInvalidImmutableState = Refusal.class,
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface DomainStyle {}

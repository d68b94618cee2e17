package io.wenming.examples.spring;

import io.wenming.division.Division;
import io.wenming.number.Points;
import io.wenming.period.CalendarPeriod;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How parameters become values of the library (参数转换); what a value refuses, its own message says. */
@Configuration(proxyBeanMethods = false)
class WebConfig implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, CalendarPeriod.class, CalendarPeriod::parse);
        registry.addConverter(String.class, Division.class, Division::of);
        registry.addConverter(String.class, Points.class, Points::of);
    }
}

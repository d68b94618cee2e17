package io.wenming.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service (文明创建服务). */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableScheduling
public class WenmingService {
    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(WenmingService.class, args);
    }
}

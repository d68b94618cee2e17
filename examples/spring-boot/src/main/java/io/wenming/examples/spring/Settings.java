package io.wenming.examples.spring;

import io.wenming.division.Division;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an installation says of itself (配置), under {@code wenming} in {@code application.yaml}.
 *
 * @param rules the folder of the rules
 * @param samples whether empty tables are filled with sample records
 * @param repeatWithinDays when a problem that is found again is a repeat
 * @param units the units that owe the four ones, with the division that each is in
 */
@ConfigurationProperties("wenming")
record Settings(Path rules, boolean samples, int repeatWithinDays, Map<String, Division> units) {}

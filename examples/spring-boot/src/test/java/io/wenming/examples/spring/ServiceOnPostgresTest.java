package io.wenming.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service on a real PostgreSQL; {@code .ci/run} starts one. */
@EnabledIfEnvironmentVariable(
        named = ServiceOnPostgresTest.URL,
        matches = "jdbc:postgresql:.+",
        disabledReason = "there is no PostgreSQL; give its JDBC URL with user and password")
class ServiceOnPostgresTest extends ServiceContract {
    static final String URL = "WENMING_POSTGRES_URL";

    @Autowired
    JdbcClient sql;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> System.getenv(URL));
    }

    @Test
    void itRunsOnPostgres() {
        assertThat(sql.sql("select version()").query(String.class).single()).startsWith("PostgreSQL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update honor_event set document = ''",
                "delete from honor_event",
                "truncate honor_event",
                "update decision set result = ''",
                "delete from decision",
                "delete from archived_rule"
            })
    void theDatabaseRefusesToChangeWhatWasEntered(String change) {
        assertThatThrownBy(() -> sql.sql(change).update()).hasMessageContaining("is only ever appended to");
    }
}

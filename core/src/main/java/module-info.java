/** The vocabulary of the Five Creations (五大创建): values, subjects, tiers, facts, findings, periods, calendars. */
module io.wenming.core {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires static org.immutables.value;

    exports io.wenming.calendar;
    exports io.wenming.campaign;
    exports io.wenming.citation;
    exports io.wenming.creation;
    exports io.wenming.decision;
    exports io.wenming.division;
    exports io.wenming.edition;
    exports io.wenming.fact;
    exports io.wenming.finding;
    exports io.wenming.label;
    exports io.wenming.number;
    exports io.wenming.period;
    exports io.wenming.subject;
}

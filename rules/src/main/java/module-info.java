/** What is decided in the Five Creations (五大创建): scoring, honors, cadence and slips, as rule objects and documents. */
module io.wenming.rules {
    requires transitive io.wenming.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires org.yaml.snakeyaml;
    requires static org.immutables.value;

    exports io.wenming.bulletin;
    exports io.wenming.cadence;
    exports io.wenming.coverage;
    exports io.wenming.document;
    exports io.wenming.example;
    exports io.wenming.honor;
    exports io.wenming.jackson;
    exports io.wenming.joint;
    exports io.wenming.kind;
    exports io.wenming.practice;
    exports io.wenming.procedure;
    exports io.wenming.ranking;
    exports io.wenming.record;
    exports io.wenming.report;
    exports io.wenming.sampling;
    exports io.wenming.scoring;
    exports io.wenming.slip;
    exports io.wenming.surge;
    exports io.wenming.template;

    provides com.fasterxml.jackson.databind.Module with
            io.wenming.jackson.WenmingModule;
}

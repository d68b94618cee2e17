/** What is decided in the Five Creations (五大创建): scoring, honors, cadence and slips, as rule objects and documents. */
module io.wenming.rules {
    requires transitive io.wenming.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires org.yaml.snakeyaml;
    requires static org.immutables.value;

    exports io.wenming.document;
    exports io.wenming.honor;
}

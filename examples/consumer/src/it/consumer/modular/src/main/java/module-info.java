/** A caller that is a module itself. */
module consumer {
    requires io.wenming.rules;
}

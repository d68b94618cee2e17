package io.wenming.examples.spring;

/** The service on the embedded database. */
class ServiceOnH2Test extends ServiceContract {}

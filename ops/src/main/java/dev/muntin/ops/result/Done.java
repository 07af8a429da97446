package dev.muntin.ops.result;

/** All that can be told of an operation that prints nothing. */
public enum Done { DONE }

package org.isnad.reader;

import java.util.function.Supplier;

/** An article's announcement, to be made unless {@link Cards} has it. {@code of} is all that it is made of. */
public record Card(Object of, Supplier<CardView> view) {}

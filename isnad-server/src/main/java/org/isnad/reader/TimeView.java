package org.isnad.reader;

/** A moment, for machines and as the publication writes it. */
public record TimeView(String iso, String shown) {}

package org.isnad.storage;

import java.time.Instant;
import java.util.Set;

/** Something that happened and was committed, with the keys of what it touched. */
public record Event(long id, String kind, Set<SubjectKey> keys, Instant at) {}

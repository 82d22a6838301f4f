package org.isnad.storage;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** What happened, in order, as rows: an event exists exactly when the change that it tells of was committed. */
public final class EventLog {
    private static final int TOLD_AT_ONCE = 200;

    private final Database database;
    private final EventRepository events;
    private final InstantSource clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public EventLog(Database database, InstantSource clock) {
        this.database = database;
        this.events = new EventRepository(database);
        this.clock = clock;
    }

    /** Call inside {@link Database#write}, with the change itself. */
    public void append(String kind, Set<SubjectKey> keys) {
        database.afterCommit(() -> listeners.forEach(Runnable::run));
        events.append(kind, keys, clock.instant());
    }

    /** Called after each commit that appended something, in the thread that committed. */
    public void onAppend(Runnable listener) {
        listeners.add(listener);
    }

    public List<Event> after(long id, int limit) {
        return events.after(id, limit);
    }

    /** The newest event's id; zero before the first. */
    public long lastId() {
        return events.lastId();
    }

    /** How many events each consumer and relay has not handled yet, by name. */
    public Map<String, Long> behind() {
        return events.behind();
    }

    void register(EventConsumer consumer) {
        registerOnce(consumer.name(), () -> events.register(consumer.name(), 0));
    }

    /** Of what happened before anybody was to be told there is nothing to tell. */
    void register(EventRelay relay) {
        registerOnce(relay.name(), () -> events.register(relay.name(), events.lastId()));
    }

    /** Those who have their place follow on also while nothing can be written. */
    private void registerOnce(String name, Runnable register) {
        if (!events.isRegistered(name)) {
            database.write(register);
        }
    }

    /** Handles the next event in one transaction with the progress; false when there is none left. */
    boolean handleNext(EventConsumer consumer) {
        long done = events.progressOf(consumer.name());
        List<Event> next = events.after(done, 1);
        if (next.isEmpty()) {
            return false;
        }
        Event event = next.getFirst();
        database.write(() -> {
            if (events.advance(consumer.name(), done, event.id())) {
                consumer.handle(event);
            }
        });
        return true;
    }

    /** Tells of the next events, then records that it did; false when there is none left. */
    boolean tellNext(EventRelay relay) throws IOException, InterruptedException {
        long done = events.progressOf(relay.name());
        List<Event> next = events.after(done, TOLD_AT_ONCE);
        if (next.isEmpty()) {
            return false;
        }
        relay.tell(next);
        database.write(() -> events.advance(relay.name(), done, next.getLast().id()));
        return true;
    }
}

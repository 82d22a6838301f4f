package org.isnad.arabic.attribution;

import org.jspecify.annotations.Nullable;

/** What is known of the sentence so far, on the way through it: its last verb, and who does what is said in it. */
final class ClauseState {
    private int verb = -1;
    private boolean pronoun;
    private @Nullable PartyGroup mainSubject;
    private @Nullable PartyGroup firstNamed;
    private @Nullable PartyGroup topic;
    private @Nullable PartyGroup accused;
    private boolean unreal;
    private @Nullable Occasion occasion;
    private @Nullable PartyGroup verbSubject;
    private @Nullable PartyGroup lastSubject;

    void beginSentence() {
        occasion = null;
        topic = null;
        mainSubject = null;
        firstNamed = null;
        accused = null;
        pronoun = false;
        unreal = false;
        verb = -1;
        verbSubject = null;
        lastSubject = null;
    }

    void endClause() {
        unreal = false;
        verb = -1;
        verbSubject = null;
    }

    /** A finite verb: with its subject, with one that is not known, or with none of its own. */
    void verb(int token, @Nullable PartyGroup subject, boolean unknown) {
        verb = token;
        unreal = false;
        pronoun = false;
        if (subject != null || unknown) {
            lastSubject = subject;
            mainSubject = mainSubject == null ? subject : mainSubject;
        }
        verbSubject = lastSubject;
    }

    /** The verb refuses, asks for or threatens what follows, which therefore is not asserted. */
    void unreal() {
        unreal = true;
    }

    /** Something is told whose subject is still to come. */
    void occasion(Occasion occasion) {
        this.occasion = occasion;
    }

    /** What waits for its subject, once, or null. */
    @Nullable
    Occasion takeOccasion() {
        Occasion waiting = occasion;
        occasion = null;
        return waiting;
    }

    boolean isUnreal() {
        return unreal;
    }

    /** Who stands at the beginning of a clause, and is the subject of the verb that comes. */
    void topic(@Nullable PartyGroup topic) {
        this.topic = topic;
    }

    @Nullable
    PartyGroup topic() {
        return topic;
    }

    /** Who is accused of what follows. */
    void accused(PartyGroup accused) {
        this.accused = accused;
    }

    @Nullable
    PartyGroup accused() {
        return accused;
    }

    /** Who acts by a noun: the subject of what follows when there is none yet. */
    void acts(Party party) {
        lastSubject = lastSubject == null ? PartyGroup.of(party) : lastSubject;
    }

    /** Whoever speaks is the subject of "إنه ..." and "إنها ...". */
    void subject(@Nullable PartyGroup subject) {
        lastSubject = subject;
        pronoun = subject != null;
    }

    /** Whether the subject was given by a pronoun, and no verb has followed it. */
    boolean isPronoun() {
        return pronoun;
    }

    /** The last verb of the clause, or -1. */
    int verb() {
        return verb;
    }

    /** The subject of the last verb of the clause, or null. */
    @Nullable
    PartyGroup verbSubject() {
        return verbSubject;
    }

    /** Somebody named: the first one serves when no verb has told who the subject is. */
    void named(Party party) {
        boolean actor = party.glued().isEmpty() && party.role() != Party.Role.THING;
        firstNamed = firstNamed == null && actor ? PartyGroup.of(party) : firstNamed;
    }

    /** The first subject of the sentence, with which a participle goes on, or null. */
    @Nullable
    PartyGroup mainSubject() {
        return mainSubject != null ? mainSubject : firstNamed;
    }

    /** The last subject of the sentence, or null. */
    @Nullable
    PartyGroup lastSubject() {
        return lastSubject;
    }
}

package org.isnad.arabic.attribution;

/** What a cue says about the content that it reports, and about the one who says it. */
public enum Stance {
    NEUTRAL,
    ASSERTIVE,
    ATTITUDE,
    EVALUATIVE,
    OPINION,
    PREDICTION,
    WARNING,
    WISH,
    DOUBT,
    ADMISSION,
    ACCUSATION,
    CRITICISM,
    CONDEMNATION,
    DENIAL,
    REFUSAL,
    DISTANCING,
    THREAT,
    PROMISE,
    CALL,
    DEMAND,
    PROPOSAL,
    APPROVAL,
    HINT,
    QUESTION
}

package org.isnad.arabic.actor;

/** What an actor is. */
public enum ActorType {
    PERSON,
    STATE,
    ORGANISATION,
    ARMED_GROUP,
    OUTLET,
    PLACE_GOVERNMENT,
    OTHER
}

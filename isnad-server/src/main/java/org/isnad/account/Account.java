package org.isnad.account;

/** Somebody who may enter the newsroom. */
public record Account(long id, String login, String name, Role role, boolean active) {}

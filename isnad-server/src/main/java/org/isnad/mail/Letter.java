package org.isnad.mail;

/** @param attempts how often sending it has failed */
record Letter(long id, String recipient, String subject, String text, int attempts) {}

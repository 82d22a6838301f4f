package org.isnad.observe;

/**
 * What is to be observed, and by whom.
 *
 * @param metricsToken opens the metrics to callers from elsewhere; empty for none
 * @param otlpEndpoint where traces are sent; empty for nowhere
 */
public record Observing(String metricsToken, AccessLogMode accessLog, String otlpEndpoint) {
    public static final Observing NOTHING = new Observing("", AccessLogMode.OFF, "");
}

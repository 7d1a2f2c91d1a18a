/**
 * Kafka conventions shared by all services.
 *
 * <p>Enters: a contract and its stream. Leaves: a record keyed by stream with CloudEvents headers,
 * and log lines that carry stream and prompt. Called from the {@code messaging} room of each
 * service. Connector defaults are in {@code META-INF/microprofile-config.properties}.
 */
package dev.vibecast.messaging;

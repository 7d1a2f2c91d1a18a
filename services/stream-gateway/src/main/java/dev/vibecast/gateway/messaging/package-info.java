/**
 * The gateway's side of Kafka. Enters: records of every partition. Leaves: calls of the domain, and
 * records for prompts, commands and events. A record that cannot be read is counted and skipped.
 */
package dev.vibecast.gateway.messaging;

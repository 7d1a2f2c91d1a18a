/**
 * Names, retention and partitioning of every topic. Read by services, launcher, chart and tests.
 */
package dev.vibecast.schema.topic;

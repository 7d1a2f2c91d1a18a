/** Orders to the renderer, from retrieval, models, the gateway and any Kafka client. */
package dev.vibecast.schema.command;

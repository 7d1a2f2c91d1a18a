/** Words on their way in: submitted by anybody, accepted by intake, sent on to a model. */
package dev.vibecast.schema.prompt;

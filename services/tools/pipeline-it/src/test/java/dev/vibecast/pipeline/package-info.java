/** Tests of the whole stack: real broker, real Redis, every service in its own process. */
package dev.vibecast.pipeline;

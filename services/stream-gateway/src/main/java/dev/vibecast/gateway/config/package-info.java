/** Settings of the gateway, one documented method per key. Read by every other package. */
package dev.vibecast.gateway.config;

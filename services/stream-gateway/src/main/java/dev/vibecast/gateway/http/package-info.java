/**
 * The gateway's side of HTTP. Enters: requests of people and programs. Leaves: calls of the domain;
 * answers as JSON, errors as problem documents (RFC 9457), sound and events as endless responses.
 */
package dev.vibecast.gateway.http;

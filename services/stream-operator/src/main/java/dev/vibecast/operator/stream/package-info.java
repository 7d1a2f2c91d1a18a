/** What somebody asks for when they declare a stream. Enters: the spec of a resource. */
package dev.vibecast.operator.stream;

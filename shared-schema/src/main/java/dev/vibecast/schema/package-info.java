/**
 * Contracts of Vibecast: the only types that cross a process boundary.
 *
 * <p>Every record validates itself in its constructor and every JSON Schema under {@code
 * schemas/v1} is generated from these types.
 */
package dev.vibecast.schema;

/**
 * Looks at this machine before anybody wonders why something does not start. Each {@link
 * dev.vibecast.cli.doctor.Check} looks at one thing and says what to do about it.
 */
package dev.vibecast.cli.doctor;

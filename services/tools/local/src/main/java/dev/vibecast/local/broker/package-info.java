/** The broker as a process of its own, with every topic of the contract. */
package dev.vibecast.local.broker;

/**
 * First stop of the flow: words from anybody become accepted prompts.
 *
 * <p>Enters: {@code vibecast.prompts} in three forms. Leaves: {@code vibecast.prompts.accepted},
 * for model work also {@code vibecast.generation.requests}; what cannot be accepted goes to {@code
 * vibecast.prompts.dlq} with its original bytes and a reason.
 */
package dev.vibecast.intake;

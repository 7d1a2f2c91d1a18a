package dev.vibecast.llm.prompt;

/**
 * The two messages of one request.
 *
 * @param system instructions, field reference and examples; the same for every request
 * @param user nothing but the delimited, escaped words of a person
 */
public record PromptMessages(String system, String user) {}

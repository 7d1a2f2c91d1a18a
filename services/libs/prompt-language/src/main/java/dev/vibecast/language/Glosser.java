package dev.vibecast.language;

/** Turns a prompt in any language into English tokens. */
interface Glosser {
  Prompt gloss(String text);
}

package dev.vibecast.schema;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** Bounds on any JSON that crosses a contract, so that no document can exhaust a reader. */
final class ContractLimits {

  /** Deepest nesting; the deepest contract uses eight levels. */
  static final int MAX_DEPTH = 32;

  /** Longest number in characters. */
  static final int MAX_NUMBER_CHARS = 64;

  /** Longest text in UTF-16 units. */
  static final int MAX_STRING_CHARS = 65_536;

  /** Longest property name. */
  static final int MAX_NAME_CHARS = 256;

  /** Longest document in bytes, the default bound of a Kafka record. */
  static final long MAX_DOCUMENT_BYTES = 1L << 20;

  static final String MESSAGE =
      "is too large; a document takes %d levels, texts of %d characters, numbers of %d and %d bytes"
          .formatted(MAX_DEPTH, MAX_STRING_CHARS, MAX_NUMBER_CHARS, MAX_DOCUMENT_BYTES);

  private ContractLimits() {}

  static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(MAX_DEPTH)
        .maxNumberLength(MAX_NUMBER_CHARS)
        .maxStringLength(MAX_STRING_CHARS)
        .maxNameLength(MAX_NAME_CHARS)
        .maxDocumentLength(MAX_DOCUMENT_BYTES)
        .build();
  }
}

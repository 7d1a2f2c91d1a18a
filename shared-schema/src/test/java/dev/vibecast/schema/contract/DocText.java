package dev.vibecast.schema.contract;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import java.util.List;
import java.util.stream.Collectors;

/** Javadoc as plain text on one line. */
final class DocText {

  private DocText() {}

  static String of(List<? extends DocTree> trees) {
    return trees.stream()
        .map(DocText::of)
        .collect(Collectors.joining())
        .strip()
        .replaceAll("\\s+", " ");
  }

  private static String of(DocTree tree) {
    return switch (tree) {
      case TextTree text -> text.getBody();
      case LiteralTree code -> code.getBody().getBody();
      case LinkTree link when !link.getLabel().isEmpty() -> of(link.getLabel());
      case LinkTree link -> link.getReference().getSignature().replace('#', '.');
      case StartElementTree start -> " ";
      case EndElementTree end -> " ";
      default -> tree.toString();
    };
  }
}

package dev.vibecast.schema.contract;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Javadoc of the contracts, so that schemas and documents say what the source says. Read by the
 * compiler's own parser from the module's sources.
 */
final class Javadocs {

  private static final Path SOURCES = Path.of("src/main/java");

  private final Map<String, String> texts = new HashMap<>();

  private Javadocs() {}

  static Javadocs ofSources() {
    Javadocs docs = new Javadocs();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> tree = Files.walk(SOURCES)) {
      List<Path> sources = tree.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        docs.new Scanner(DocTrees.instance(task)).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return docs;
  }

  /** What the type is for. */
  Optional<String> type(Class<?> type) {
    return Optional.ofNullable(texts.get(nameOf(type)));
  }

  /** What a record component, method or enum constant is for. */
  Optional<String> member(Class<?> type, String member) {
    return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
        .map(owner -> texts.get(nameOf(owner) + "#" + member))
        .filter(text -> text != null)
        .findFirst();
  }

  /** What a component is for, said of JSON, where a null is an absent property. */
  Optional<String> component(Class<?> type, String component) {
    return member(type, component).map(text -> text.replace("or null", "or absent"));
  }

  private static String nameOf(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private final class Scanner extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final Deque<String> classes = new ArrayDeque<>();

    private Scanner(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree node, Void unused) {
      classes.addLast(node.getSimpleName().toString());
      DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
      if (doc != null) {
        put("", DocText.of(doc.getFullBody()));
        doc.getBlockTags().stream()
            .filter(ParamTree.class::isInstance)
            .map(ParamTree.class::cast)
            .forEach(p -> put("#" + p.getName(), DocText.of(p.getDescription())));
      }
      super.visitClass(node, unused);
      classes.removeLast();
      return null;
    }

    @Override
    public Void visitMethod(MethodTree node, Void unused) {
      putMember(node.getName().toString());
      return null;
    }

    @Override
    public Void visitVariable(VariableTree node, Void unused) {
      putMember(node.getName().toString());
      return null;
    }

    private void putMember(String name) {
      DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
      if (doc != null) {
        put("#" + name, DocText.of(doc.getFullBody()));
      }
    }

    private void put(String suffix, String text) {
      texts.putIfAbsent(classes.stream().collect(Collectors.joining(".")) + suffix, text);
    }
  }
}

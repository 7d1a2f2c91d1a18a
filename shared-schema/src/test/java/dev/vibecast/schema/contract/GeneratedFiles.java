package dev.vibecast.schema.contract;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every committed file that is generated from the records, as it should be now. */
final class GeneratedFiles {

  private GeneratedFiles() {}

  static Map<Path, String> now() {
    Map<Path, String> files = new LinkedHashMap<>();
    ContractSchemas.byFile()
        .forEach((name, schema) -> files.put(schema(name), PrettyJson.of(schema)));
    files.put(schema(ResponseSchema.FILE), PrettyJson.of(ResponseSchema.schema()));
    files.put(schema(AsyncApiDocument.FILE), Yaml.write(AsyncApiDocument.document()));
    files.put(CommittedFiles.DOCS.resolve(FieldReference.FILE), FieldReference.markdown());
    return files;
  }

  private static Path schema(String name) {
    return CommittedFiles.SCHEMAS.resolve(name);
  }
}

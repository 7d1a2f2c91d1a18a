package dev.vibecast.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, a reader gives a contract or an {@link InvalidContractException}. */
class HostileInputTest {

  private static final int MUTATIONS = 5_000;
  private static final long SEED = 20_260_102;
  private static final byte[][] SPLICES =
      splices("null", "[]", "{}", "\"\"", "1e999", "-0", "NaN", "true", "[[[[", "\"\\u0000\"", ",");

  private final Random random = new Random(SEED);

  @Test
  void mutated_samples_never_escape_as_another_exception() {
    List<Object> samples = Samples.all();
    for (int i = 0; i < MUTATIONS; i++) {
      Object sample = samples.get(i % samples.size());
      byte[] json = mutated(ContractJson.write(sample));
      boolean strict = random.nextBoolean();
      readOrRefuse(json, Samples.contractOf(sample), strict);
    }
  }

  @Test
  void whatever_is_accepted_can_be_written_and_read_again() {
    for (Object sample : Samples.all()) {
      byte[] json = ContractJson.write(sample);
      for (int i = 0; i < json.length; i += 7) {
        byte[] changed = json.clone();
        changed[i] = (byte) (changed[i] == '1' ? '2' : '1');
        roundTripIfAccepted(changed, Samples.contractOf(sample));
      }
    }
  }

  private static void roundTripIfAccepted(byte[] json, Class<?> type) {
    Object read;
    try {
      read = ContractJson.read(json, type);
    } catch (InvalidContractException e) {
      return;
    }
    assertThatCode(() -> ContractJson.read(ContractJson.write(read), type))
        .as(new String(json, UTF_8))
        .doesNotThrowAnyException();
  }

  private static void readOrRefuse(byte[] json, Class<?> type, boolean strict) {
    try {
      Object ignored = strict ? ContractJson.readStrict(json, type) : ContractJson.read(json, type);
    } catch (InvalidContractException e) {
      if (e.getMessage().contains("dev.vibecast") || e.getMessage().length() > 4_000) {
        fail("not a message for people: " + e.getMessage());
      }
    } catch (RuntimeException | StackOverflowError e) {
      fail("escaped as " + e + " from " + new String(json, UTF_8), e);
    }
  }

  private byte[] mutated(byte[] json) {
    byte[] result = json;
    for (int i = random.nextInt(3); i >= 0; i--) {
      result = mutatedOnce(result);
    }
    return result;
  }

  private byte[] mutatedOnce(byte[] json) {
    int at = random.nextInt(json.length);
    int end = Math.min(json.length, at + 1 + random.nextInt(8));
    return switch (random.nextInt(5)) {
      case 0 -> spliced(json, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      case 1 -> spliced(json, at, end, new byte[0]);
      case 2 -> spliced(json, at, at, Arrays.copyOfRange(json, at, end));
      case 3 -> spliced(json, valueAt(json, at), valueEnd(json, at), oneOf(SPLICES));
      default -> Arrays.copyOf(json, Math.max(1, at));
    };
  }

  /** Start of the value after the next colon, so that whole values are replaced now and then. */
  private static int valueAt(byte[] json, int from) {
    int at = from;
    while (at < json.length - 1 && json[at] != ':') {
      at++;
    }
    return Math.min(at + 1, json.length);
  }

  private static int valueEnd(byte[] json, int from) {
    int at = valueAt(json, from);
    while (at < json.length && json[at] != ',' && json[at] != '}') {
      at++;
    }
    return at;
  }

  private byte[] oneOf(byte[][] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static byte[] spliced(byte[] json, int from, int to, byte[] with) {
    byte[] result = new byte[json.length - (to - from) + with.length];
    System.arraycopy(json, 0, result, 0, from);
    System.arraycopy(with, 0, result, from, with.length);
    System.arraycopy(json, to, result, from + with.length, json.length - to);
    return result.length == 0 ? new byte[] {'{'} : result;
  }

  private static byte[][] splices(String... texts) {
    List<byte[]> bytes = new ArrayList<>();
    for (String text : texts) {
      bytes.add(text.getBytes(UTF_8));
    }
    return bytes.toArray(byte[][]::new);
  }
}

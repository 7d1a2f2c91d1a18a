package dev.vibecast.scorers.align;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.scorers.heard.Figures;
import dev.vibecast.scorers.heard.HeardSound;
import dev.vibecast.scorers.words.RecipeFeatures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The tuned figures behind alignment. Written by the tuning tool of this module from the anchors
 * and the development half of the atlas; not edited by hand.
 *
 * @param madeFrom names the anchors file by its SHA-256
 * @param descriptors names in the order of {@link Figures}
 * @param descriptorMeans of the recipes tuned on
 * @param descriptorSpreads of the recipes tuned on
 * @param recipeFeatures names in the order of {@link RecipeFeatures}
 * @param dimensions at least one
 * @param precision inverse covariance of what is heard
 * @param precisionGivenWords inverse covariance of what is left when the words are known: a share
 *     of the covariance, and what differs between takes of one recipe
 * @param sharpness how fast the score leaves .5 with the evidence
 * @param neighbours how many authored recipes of similar words are asked
 * @param neighbourTemperature difference of cosines that makes one e times as heavy
 * @param neighbourShare weight of the authored recipes against the words themselves, 0…1
 * @param harshness scale of the discordance penalty
 */
public record AlignmentModel(
    String madeFrom,
    List<String> descriptors,
    double[] descriptorMeans,
    double[] descriptorSpreads,
    List<String> recipeFeatures,
    List<Dimension> dimensions,
    double[][] precision,
    double[][] precisionGivenWords,
    double sharpness,
    int neighbours,
    double neighbourTemperature,
    double neighbourShare,
    Harshness harshness) {

  private static final String RESOURCE = "/scorers/alignment.json";

  /** A descriptor farther out is taken for so far, in standard deviations. */
  private static final double FARTHEST = 4;

  public AlignmentModel {
    descriptors = List.copyOf(descriptors);
    recipeFeatures = List.copyOf(recipeFeatures);
    dimensions = List.copyOf(dimensions);
    if (!descriptors.equals(Figures.names())) {
      throw new IllegalArgumentException("the alignment model was tuned on other descriptors");
    }
    if (!recipeFeatures.equals(RecipeFeatures.namesInOrder())) {
      throw new IllegalArgumentException("the alignment model was tuned on other recipe fields");
    }
  }

  /** The model that ships with Vibecast. */
  public static AlignmentModel builtIn() {
    return ContractJson.readStrict(bytes(), AlignmentModel.class);
  }

  /** CRC-32 of the model that ships with Vibecast, hexadecimal: it changes with every tuning. */
  public static String builtInVersion() {
    CRC32 crc = new CRC32();
    crc.update(bytes());
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  private static byte[] bytes() {
    try (InputStream in = AlignmentModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the scorers lack " + RESOURCE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many dimensions there are. */
  @JsonIgnore
  public int size() {
    return dimensions.size();
  }

  /** What a recipe is taken to sound like, on the scale of what is heard. */
  public double[] authored(MusicConfig recipe) {
    double[] features = RecipeFeatures.of(recipe);
    return dimensions.stream().mapToDouble(d -> d.authored(features)).toArray();
  }

  /** What is heard on each dimension. */
  public double[] heard(HeardSound sound) {
    double[] z = standardised(sound);
    return dimensions.stream().mapToDouble(d -> d.heard(z)).toArray();
  }

  /** How harsh a sound is, 0…1. */
  public double harshnessOf(HeardSound sound) {
    return harshness.ofSound(descriptors, standardised(sound));
  }

  private double[] standardised(HeardSound sound) {
    double[] z = new double[descriptors.size()];
    for (int k = 0; k < z.length; k++) {
      double value = (sound.values()[k] - descriptorMeans[k]) / descriptorSpreads[k];
      z[k] = Math.clamp(value, -FARTHEST, FARTHEST);
    }
    return z;
  }
}

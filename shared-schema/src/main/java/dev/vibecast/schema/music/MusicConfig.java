package dev.vibecast.schema.music;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The 34 labelled fields that describe how a stream sounds. In JSON the names are snake case and
 * values are labels, never floats; missing fields take their documented default, unknown keys are
 * kept as {@code extras}. {@link MusicField} is the registry of names, types and defaults.
 *
 * @param schemaVersion version of this contract, 1
 * @param tempo speed of the beat
 * @param root tonic
 * @param mode scale on the tonic
 * @param brightness how much treble every voice has
 * @param space size of the room, dry to vast
 * @param density how many layers sound: bass and pad, then melody, rhythm, texture, accent
 * @param motion rate and depth of slow modulation
 * @param attack how notes begin
 * @param bass what the bass plays
 * @param pad what the pad plays
 * @param melody how the melody moves
 * @param rhythm which drums play
 * @param texture the air behind the music
 * @param accent the occasional foreground sound
 * @param stereo width of the image
 * @param depth adds a layer one octave below the bass
 * @param echo tempo-synced echo
 * @param human looseness of timing, velocity and detune of notes
 * @param grain oscillator character and saturation
 * @param melodyEngine repeating figure or composed line
 * @param phraseLenBars length of a phrase in bars
 * @param melodyDensity how many notes the melody plays
 * @param syncopation share of onsets ahead of the beat
 * @param swing long-short ratio of off-eighths
 * @param motifRepeatProb how often the motif is quoted
 * @param stepBias steps or leaps
 * @param chromaticProb share of weak notes outside the scale
 * @param cadenceStrength how firmly phrases close
 * @param registerMinOct lowest octave of the melody; at most register_max_oct
 * @param registerMaxOct highest octave of the melody; at least register_min_oct
 * @param tensionCurve how energy runs through the form
 * @param harmonyStyle family of chord progressions
 * @param chordChangeBars how long a chord lasts: 4, 2, 1 or a half bar
 * @param chordExtensions how many notes chords carry
 * @param extras keys of the JSON object that this version does not know, kept as they came
 */
@JsonNaming(SnakeCaseStrategy.class)
public record MusicConfig(
    int schemaVersion,
    Tempo tempo,
    Root root,
    Mode mode,
    Brightness brightness,
    Space space,
    int density,
    Motion motion,
    Attack attack,
    BassStyle bass,
    PadStyle pad,
    MelodyStyle melody,
    RhythmStyle rhythm,
    TextureStyle texture,
    AccentStyle accent,
    Stereo stereo,
    boolean depth,
    Echo echo,
    Human human,
    Grain grain,
    MelodyEngine melodyEngine,
    int phraseLenBars,
    MelodyDensity melodyDensity,
    Syncopation syncopation,
    Swing swing,
    MotifRepeatProb motifRepeatProb,
    StepBias stepBias,
    ChromaticProb chromaticProb,
    CadenceStrength cadenceStrength,
    int registerMinOct,
    int registerMaxOct,
    TensionCurve tensionCurve,
    HarmonyStyle harmonyStyle,
    ChordChangeBars chordChangeBars,
    ChordExtensions chordExtensions,
    @JsonAnyGetter Map<String, JsonNode> extras) {

  /** The version this code writes. */
  public static final int SCHEMA_VERSION = 1;

  private static final MusicConfig DEFAULTS =
      of(Arrays.stream(MusicField.values()).map(MusicField::defaultValue).toArray(), Map.of());

  public MusicConfig {
    extras = Collections.unmodifiableMap(new TreeMap<>(extras));
    if (registerMinOct > registerMaxOct) {
      throw new InvalidContractException(
          new Problem(
              "register_min_oct",
              "%d is above register_max_oct %d; the lowest octave must not exceed the highest"
                  .formatted(registerMinOct, registerMaxOct)));
    }
  }

  /** Every field at its documented default. */
  public static MusicConfig defaults() {
    return DEFAULTS;
  }

  /**
   * Reads a JSON object; missing fields take their default.
   *
   * @throws InvalidContractException naming every wrong field and what it allows
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MusicConfig fromJson(JsonNode json) {
    return MusicConfigReader.lenient(json);
  }

  /** The 34 values in the order of {@link MusicField}. */
  @JsonIgnore
  public Object[] values() {
    return new Object[] {
      tempo,
      root,
      mode,
      brightness,
      space,
      density,
      motion,
      attack,
      bass,
      pad,
      melody,
      rhythm,
      texture,
      accent,
      stereo,
      depth,
      echo,
      human,
      grain,
      melodyEngine,
      phraseLenBars,
      melodyDensity,
      syncopation,
      swing,
      motifRepeatProb,
      stepBias,
      chromaticProb,
      cadenceStrength,
      registerMinOct,
      registerMaxOct,
      tensionCurve,
      harmonyStyle,
      chordChangeBars,
      chordExtensions
    };
  }

  /**
   * A copy with one field changed.
   *
   * @throws InvalidContractException if the field does not allow the value
   */
  public MusicConfig with(MusicField field, Object value) {
    Object[] values = values();
    values[field.ordinal()] = value;
    return of(values, extras);
  }

  /**
   * Builds a config from values in the order of {@link MusicField}.
   *
   * @throws InvalidContractException if a value is not its field's or the register octaves cross
   */
  static MusicConfig of(Object[] v, Map<String, JsonNode> extras) {
    List<Problem> problems =
        Arrays.stream(MusicField.values())
            .filter(field -> !field.type().holds(v[field.ordinal()]))
            .map(field -> field.refuses(v[field.ordinal()]))
            .toList();
    if (!problems.isEmpty()) {
      throw new InvalidContractException(problems);
    }
    return build(v, extras);
  }

  private static MusicConfig build(Object[] v, Map<String, JsonNode> extras) {
    return new MusicConfig(
        SCHEMA_VERSION,
        (Tempo) v[0],
        (Root) v[1],
        (Mode) v[2],
        (Brightness) v[3],
        (Space) v[4],
        (int) v[5],
        (Motion) v[6],
        (Attack) v[7],
        (BassStyle) v[8],
        (PadStyle) v[9],
        (MelodyStyle) v[10],
        (RhythmStyle) v[11],
        (TextureStyle) v[12],
        (AccentStyle) v[13],
        (Stereo) v[14],
        (boolean) v[15],
        (Echo) v[16],
        (Human) v[17],
        (Grain) v[18],
        (MelodyEngine) v[19],
        (int) v[20],
        (MelodyDensity) v[21],
        (Syncopation) v[22],
        (Swing) v[23],
        (MotifRepeatProb) v[24],
        (StepBias) v[25],
        (ChromaticProb) v[26],
        (CadenceStrength) v[27],
        (int) v[28],
        (int) v[29],
        (TensionCurve) v[30],
        (HarmonyStyle) v[31],
        (ChordChangeBars) v[32],
        (ChordExtensions) v[33],
        extras);
  }
}

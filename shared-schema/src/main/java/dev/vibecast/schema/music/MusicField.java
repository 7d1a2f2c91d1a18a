package dev.vibecast.schema.music;

import dev.vibecast.schema.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The registry of the 34 recipe fields, in contract order. Validation, JSON Schema, the language
 * model's response schema, live steering and the field reference all derive from it. The ordinal of
 * a field is the index of its component in {@link MusicConfig}.
 */
public enum MusicField {
  /** Speed of the beat. */
  TEMPO("tempo", new FieldType.Labels(List.of(Tempo.values())), Tempo.MEDIUM, "Speed of the beat."),
  /** Tonic. */
  ROOT("root", new FieldType.Labels(List.of(Root.values())), Root.C, "Tonic."),
  /** Scale on the tonic. */
  MODE("mode", new FieldType.Labels(List.of(Mode.values())), Mode.MINOR, "Scale on the tonic."),
  /** How much treble every voice has. */
  BRIGHTNESS(
      "brightness",
      new FieldType.Labels(List.of(Brightness.values())),
      Brightness.MEDIUM,
      "How much treble every voice has."),
  /** Size of the room, dry to vast. */
  SPACE(
      "space",
      new FieldType.Labels(List.of(Space.values())),
      Space.MEDIUM,
      "Size of the room, dry to vast."),
  /** How many layers sound: bass and pad, then melody, rhythm, texture, accent. */
  DENSITY(
      "density",
      new FieldType.Range(2, 6),
      5,
      "How many layers sound: bass and pad, then melody, rhythm, texture, accent."),
  /** Rate and depth of slow modulation. */
  MOTION(
      "motion",
      new FieldType.Labels(List.of(Motion.values())),
      Motion.MEDIUM,
      "Rate and depth of slow modulation."),
  /** How notes begin. */
  ATTACK(
      "attack", new FieldType.Labels(List.of(Attack.values())), Attack.MEDIUM, "How notes begin."),
  /** What the bass plays. */
  BASS(
      "bass",
      new FieldType.Labels(List.of(BassStyle.values())),
      BassStyle.DRONE,
      "What the bass plays."),
  /** What the pad plays. */
  PAD(
      "pad",
      new FieldType.Labels(List.of(PadStyle.values())),
      PadStyle.WARM_SLOW,
      "What the pad plays."),
  /** How the melody moves. */
  MELODY(
      "melody",
      new FieldType.Labels(List.of(MelodyStyle.values())),
      MelodyStyle.CONTEMPLATIVE,
      "How the melody moves."),
  /** Which drums play. */
  RHYTHM(
      "rhythm",
      new FieldType.Labels(List.of(RhythmStyle.values())),
      RhythmStyle.MINIMAL,
      "Which drums play."),
  /** The air behind the music. */
  TEXTURE(
      "texture",
      new FieldType.Labels(List.of(TextureStyle.values())),
      TextureStyle.SHIMMER,
      "The air behind the music."),
  /** The occasional foreground sound. */
  ACCENT(
      "accent",
      new FieldType.Labels(List.of(AccentStyle.values())),
      AccentStyle.BELLS,
      "The occasional foreground sound."),
  /** Width of the image. */
  STEREO(
      "stereo",
      new FieldType.Labels(List.of(Stereo.values())),
      Stereo.MEDIUM,
      "Width of the image."),
  /** Adds a layer one octave below the bass. */
  DEPTH("depth", new FieldType.Flag(), false, "Adds a layer one octave below the bass."),
  /** Tempo-synced echo. */
  ECHO("echo", new FieldType.Labels(List.of(Echo.values())), Echo.MEDIUM, "Tempo-synced echo."),
  /** Looseness of timing, velocity and detune of notes. */
  HUMAN(
      "human",
      new FieldType.Labels(List.of(Human.values())),
      Human.ROBOTIC,
      "Looseness of timing, velocity and detune of notes."),
  /** Oscillator character and saturation. */
  GRAIN(
      "grain",
      new FieldType.Labels(List.of(Grain.values())),
      Grain.CLEAN,
      "Oscillator character and saturation."),
  /** Repeating figure or composed line. */
  MELODY_ENGINE(
      "melody_engine",
      new FieldType.Labels(List.of(MelodyEngine.values())),
      MelodyEngine.PATTERN,
      "Repeating figure or composed line."),
  /** Length of a phrase in bars. */
  PHRASE_LEN_BARS(
      "phrase_len_bars", new FieldType.Choice(List.of(2, 4, 8)), 4, "Length of a phrase in bars."),
  /** How many notes the melody plays. */
  MELODY_DENSITY(
      "melody_density",
      new FieldType.Labels(List.of(MelodyDensity.values())),
      MelodyDensity.MEDIUM,
      "How many notes the melody plays."),
  /** Share of onsets ahead of the beat. */
  SYNCOPATION(
      "syncopation",
      new FieldType.Labels(List.of(Syncopation.values())),
      Syncopation.LIGHT,
      "Share of onsets ahead of the beat."),
  /** Long-short ratio of off-eighths. */
  SWING(
      "swing",
      new FieldType.Labels(List.of(Swing.values())),
      Swing.NONE,
      "Long-short ratio of off-eighths."),
  /** How often the motif is quoted. */
  MOTIF_REPEAT_PROB(
      "motif_repeat_prob",
      new FieldType.Labels(List.of(MotifRepeatProb.values())),
      MotifRepeatProb.SOMETIMES,
      "How often the motif is quoted."),
  /** Steps or leaps. */
  STEP_BIAS(
      "step_bias",
      new FieldType.Labels(List.of(StepBias.values())),
      StepBias.BALANCED,
      "Steps or leaps."),
  /** Share of weak notes outside the scale. */
  CHROMATIC_PROB(
      "chromatic_prob",
      new FieldType.Labels(List.of(ChromaticProb.values())),
      ChromaticProb.LIGHT,
      "Share of weak notes outside the scale."),
  /** How firmly phrases close. */
  CADENCE_STRENGTH(
      "cadence_strength",
      new FieldType.Labels(List.of(CadenceStrength.values())),
      CadenceStrength.MEDIUM,
      "How firmly phrases close."),
  /** Lowest octave of the melody; at most register_max_oct. */
  REGISTER_MIN_OCT(
      "register_min_oct",
      new FieldType.Range(1, 8),
      4,
      "Lowest octave of the melody; at most register_max_oct."),
  /** Highest octave of the melody; at least register_min_oct. */
  REGISTER_MAX_OCT(
      "register_max_oct",
      new FieldType.Range(1, 8),
      6,
      "Highest octave of the melody; at least register_min_oct."),
  /** How energy runs through the form. */
  TENSION_CURVE(
      "tension_curve",
      new FieldType.Labels(List.of(TensionCurve.values())),
      TensionCurve.ARC,
      "How energy runs through the form."),
  /** Family of chord progressions. */
  HARMONY_STYLE(
      "harmony_style",
      new FieldType.Labels(List.of(HarmonyStyle.values())),
      HarmonyStyle.AUTO,
      "Family of chord progressions."),
  /** How long a chord lasts: 4, 2, 1 or a half bar. */
  CHORD_CHANGE_BARS(
      "chord_change_bars",
      new FieldType.Labels(List.of(ChordChangeBars.values())),
      ChordChangeBars.MEDIUM,
      "How long a chord lasts: 4, 2, 1 or a half bar."),
  /** How many notes chords carry. */
  CHORD_EXTENSIONS(
      "chord_extensions",
      new FieldType.Labels(List.of(ChordExtensions.values())),
      ChordExtensions.TRIADS,
      "How many notes chords carry.");

  private static final Set<MusicField> STEPPABLE =
      EnumSet.of(TEMPO, BRIGHTNESS, SPACE, DENSITY, MOTION, STEREO, ECHO, HUMAN);
  private static final Map<String, MusicField> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(MusicField::key, Function.identity()));

  private final String key;
  private final FieldType type;
  private final Object defaultValue;
  private final String description;

  MusicField(String key, FieldType type, Object defaultValue, String description) {
    this.key = key;
    this.type = type;
    this.defaultValue = defaultValue;
    this.description = description;
  }

  /** The field with this JSON name, if there is one. */
  public static Optional<MusicField> byKey(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** Name in JSON, snake case. */
  public String key() {
    return key;
  }

  /** What values the field accepts. */
  public FieldType type() {
    return type;
  }

  /** Value used where a public config leaves the field out. */
  public Object defaultValue() {
    return defaultValue;
  }

  /** One sentence for people and models. */
  public String description() {
    return description;
  }

  /** The problem of a value that this field does not allow. */
  Problem refuses(Object value) {
    String shown = value instanceof Label label ? '"' + label.label() + '"' : String.valueOf(value);
    return Problem.refused(key, shown, type.allowed());
  }

  /** Whether live controls may step the field or set it to a continuous 0…1 value. */
  public boolean steppable() {
    return STEPPABLE.contains(this);
  }

  /** The value this config holds for the field. */
  public Object of(MusicConfig config) {
    return config.values()[ordinal()];
  }
}

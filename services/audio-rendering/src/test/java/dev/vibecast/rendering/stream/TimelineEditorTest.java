package dev.vibecast.rendering.stream;

import static dev.vibecast.rendering.stream.Recipes.NOW;
import static dev.vibecast.rendering.stream.Recipes.apply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.command.RecipeStage;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.music.Brightness;
import dev.vibecast.schema.music.ConfigUpdate;
import dev.vibecast.schema.music.FieldChange;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineEditorTest {

  private static final int SECOND = 48_000;

  private final TimelineEditor editor =
      new TimelineEditor(new EditSettings(3 * SECOND, 1920, 5760, 1920, 4));

  @Test
  void a_recipe_starts_a_stream_at_frame_zero() {
    Edit.Changed edit = changed(editor.start(apply("s", "p1"), NOW));

    assertThat(edit.timeline().status()).isEqualTo(StreamStatus.PLAYING);
    assertThat(edit.timeline().clock().frame()).isZero();
    assertThat(edit.timeline().segments()).hasSize(1);
    assertThat(edit.events())
        .hasExactlyElementsOfTypes(
            StreamEvent.StreamStarted.class, StreamEvent.TransitionStarted.class);
  }

  @Test
  void nothing_but_a_recipe_starts_a_stream() {
    assertThat(editor.start(new StreamCommand.Pause("c", "s", NOW), NOW))
        .isInstanceOf(Edit.Rejected.class);
  }

  @Test
  void a_new_prompt_fades_in_from_the_first_unrendered_frame() {
    RecipeSegment segment = edited(playing(), apply("s", "p2"), 10 * SECOND).segments().getLast();

    assertThat(segment.startFrame()).isEqualTo(10 * SECOND);
    assertThat(segment.originFrame()).isEqualTo(10 * SECOND);
    assertThat(segment.fadeFrames()).isEqualTo(3 * SECOND);
    assertThat(segment.kind()).isEqualTo(SegmentKind.RECIPE);
  }

  @Test
  void a_transition_of_no_length_is_obeyed() {
    StreamTimeline after = edited(playing(), apply("s", "p2", RecipeStage.FIRST, 0.0), 10 * SECOND);

    assertThat(after.segments().getLast().fadeFrames()).isZero();
  }

  @Test
  void a_command_that_comes_again_changes_nothing() {
    assertThat(editor.edit(playing(), apply("s", "p1"), SECOND, NOW))
        .isInstanceOf(Edit.Ignored.class);
  }

  @Test
  void a_refinement_of_the_current_prompt_is_played_and_of_an_older_one_dropped() {
    StreamCommand refined = apply("s", "p1", RecipeStage.REFINED, null);

    assertThat(edited(playing(), refined, SECOND).segments()).hasSize(2);
    StreamTimeline overtaken = edited(playing(), apply("s", "p2"), SECOND);
    assertThat(editor.edit(overtaken, refined, 2 * SECOND, NOW)).isInstanceOf(Edit.Ignored.class);
  }

  @Test
  void steering_keeps_tune_and_seed() {
    StreamTimeline before = playing();
    RecipeSegment steered = edited(before, darker("c1"), 5 * SECOND).segments().getLast();

    assertThat(steered.kind()).isEqualTo(SegmentKind.STEER);
    assertThat(steered.originFrame()).isEqualTo(before.segments().getFirst().originFrame());
    assertThat(steered.seed()).isEqualTo(before.segments().getFirst().seed());
    assertThat(steered.recipe().config().brightness()).isEqualTo(Brightness.DARK);
  }

  @Test
  void steering_before_a_prompt_was_heard_keeps_its_crossfade() {
    StreamTimeline prompted = edited(playing(), apply("s", "p2"), 10 * SECOND);

    StreamTimeline steered = edited(prompted, darker("c1"), 10 * SECOND);

    assertThat(steered.segments()).hasSize(2);
    RecipeSegment last = steered.segments().getLast();
    assertThat(last.kind()).isEqualTo(SegmentKind.RECIPE);
    assertThat(last.fadeFrames()).isEqualTo(3 * SECOND);
    assertThat(last.recipe().config().brightness()).isEqualTo(Brightness.DARK);
  }

  @Test
  void a_wrong_register_is_rejected_by_name() {
    StreamCommand crossed =
        new StreamCommand.Steer(
            "c1",
            "s",
            NOW,
            new ConfigUpdate(
                Map.of(MusicField.REGISTER_MIN_OCT, new FieldChange.To(8)), null, null));

    assertThatThrownBy(() -> editor.edit(playing(), crossed, SECOND, NOW))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageContaining("register_min_oct");
  }

  @Test
  void mutes_add_up() {
    StreamTimeline one = edited(playing(), mute("c1", Layer.BASS), SECOND);
    StreamTimeline two = edited(one, mute("c2", Layer.RHYTHM), 2 * SECOND);

    Mix mix = two.segments().getLast().recipe().overrides().mix();
    assertThat(mix.gain(Layer.BASS)).isZero();
    assertThat(mix.gain(Layer.RHYTHM)).isZero();
    assertThat(mix.gain(Layer.PAD)).isOne();
  }

  @Test
  void a_pause_stops_the_clock_and_a_resume_anchors_it_anew() {
    StreamTimeline paused = edited(playing(), new StreamCommand.Pause("c1", "s", NOW), 5 * SECOND);
    Edit.Changed resumed =
        changed(
            editor.edit(
                paused, new StreamCommand.Resume("c2", "s", NOW), 5 * SECOND, NOW.plusSeconds(60)));

    assertThat(paused.status()).isEqualTo(StreamStatus.PAUSED);
    assertThat(resumed.timeline().status()).isEqualTo(StreamStatus.PLAYING);
    assertThat(resumed.timeline().clock().frame()).isEqualTo(5 * SECOND);
    assertThat(resumed.timeline().clock().at()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void a_stopped_stream_starts_anew_with_the_next_prompt() {
    StreamTimeline stopped = edited(playing(), new StreamCommand.Stop("c1", "s", NOW), 5 * SECOND);

    StreamTimeline again = edited(stopped, apply("s", "p9"), 5 * SECOND);

    assertThat(again.status()).isEqualTo(StreamStatus.PLAYING);
    assertThat(again.segments()).hasSize(1);
    assertThat(again.segments().getFirst().startFrame()).isEqualTo(5 * SECOND);
    assertThat(editor.edit(stopped, darker("c5"), 5 * SECOND, NOW))
        .isInstanceOf(Edit.Rejected.class);
  }

  @Test
  void segments_that_no_longer_sound_are_forgotten_and_command_ids_are_bounded() {
    StreamTimeline timeline = playing();
    for (int i = 0; i < 20; i++) {
      timeline = edited(timeline, darker("c" + i), (10L + 20 * i) * SECOND);
    }

    assertThat(timeline.segments()).hasSizeLessThanOrEqualTo(3);
    assertThat(timeline.recentCommandIds()).hasSize(4);
  }

  private StreamTimeline playing() {
    return changed(editor.start(apply("s", "p1"), NOW)).timeline();
  }

  private StreamTimeline edited(StreamTimeline timeline, StreamCommand command, long frame) {
    return changed(editor.edit(timeline, command, frame, NOW)).timeline();
  }

  private static Edit.Changed changed(Edit edit) {
    assertThat(edit).isInstanceOf(Edit.Changed.class);
    return (Edit.Changed) edit;
  }

  private static StreamCommand darker(String commandId) {
    return new StreamCommand.Steer(
        commandId,
        "s",
        NOW,
        new ConfigUpdate(
            Map.of(MusicField.BRIGHTNESS, new FieldChange.To(Brightness.DARK)), null, null));
  }

  private static StreamCommand mute(String commandId, Layer layer) {
    return new StreamCommand.SetMix(
        commandId, "s", NOW, new Mix(Map.of(layer, new LayerMix(true, false, 1))));
  }
}

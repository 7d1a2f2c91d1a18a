package dev.vibecast.schema.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.InvalidContractException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixTest {

  @Test
  void a_layer_that_is_not_named_is_neutral() {
    assertThat(Json.mix("{}").gain(Layer.BASS)).isEqualTo(1.0);
    assertThat(Json.mix("{\"pad\":{}}").of(Layer.PAD)).isEqualTo(LayerMix.NEUTRAL);
  }

  @Test
  void level_scales_and_mute_silences() {
    Mix mix = Json.mix("{\"pad\":{\"level\":2},\"bass\":{\"level\":2,\"mute\":true}}");

    assertThat(mix.gain(Layer.PAD)).isEqualTo(2.0);
    assertThat(mix.gain(Layer.BASS)).isZero();
    assertThat(mix.gain(Layer.MELODY)).isEqualTo(1.0);
  }

  @Test
  void solo_silences_every_layer_that_is_not_solo() {
    Mix mix = Json.mix("{\"pad\":{\"solo\":true,\"level\":0.5},\"bass\":{\"level\":2}}");

    assertThat(mix.gain(Layer.PAD)).isEqualTo(0.5);
    assertThat(mix.gain(Layer.BASS)).isZero();
    assertThat(mix.gain(Layer.MELODY)).isZero();
  }

  @Test
  void mute_wins_over_solo() {
    Mix mix = Json.mix("{\"pad\":{\"solo\":true,\"mute\":true}}");

    assertThat(mix.gain(Layer.PAD)).isZero();
    assertThat(mix.gain(Layer.BASS)).isZero();
  }

  @Test
  void a_change_replaces_whole_layers_and_keeps_the_others() {
    Mix before = Json.mix("{\"pad\":{\"mute\":true},\"bass\":{\"level\":0.5}}");

    Mix after = before.with(Json.mix("{\"pad\":{\"level\":0.25}}"));

    assertThat(after).isEqualTo(Json.mix("{\"pad\":{\"level\":0.25},\"bass\":{\"level\":0.5}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'drums':{}}|drums: is not a layer; it takes one of bass, pad, melody, rhythm, texture,",
        "{'pad':5}|pad: 5 is not allowed; it takes an object of mute, solo, level",
        "{'pad':null}|pad: null is not allowed",
        "{'pad':{'level':2.01}}|pad.level: 2.01 is not allowed; it takes 0 to 2",
        "{'pad':{'level':-1}}|pad.level: -1 is not allowed; it takes 0 to 2",
        "{'pad':{'level':'1'}}|pad.level: \"1\" is not allowed; it takes 0 to 2",
        "{'pad':{'mute':'yes'}}|pad.mute: \"yes\" is not allowed; it takes true or false",
        "{'pad':{'solo':1}}|pad.solo: 1 is not allowed; it takes true or false",
        "{'pad':{'gain':1}}|pad.gain: is unknown; it takes mute, solo, level",
        "[]|json: must be a JSON object of layers",
      })
  void a_bad_mix_names_the_layer_and_what_it_takes(String json, String message) {
    assertThatThrownBy(() -> Json.mix(json.replace('\'', '"')))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void a_level_outside_zero_to_two_cannot_be_built() {
    assertThatThrownBy(() -> new LayerMix(false, false, Double.NaN))
        .hasMessage("level: NaN is not allowed; it takes 0 to 2");
  }
}

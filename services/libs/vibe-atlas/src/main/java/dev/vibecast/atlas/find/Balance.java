package dev.vibecast.atlas.find;

/**
 * How much neighbours count against each other and against the mood of the words. The default was
 * chosen on development prompts, see the README of this module.
 *
 * @param neighbours how many vibes are asked
 * @param temperature difference of cosines that makes one neighbour e times as heavy
 * @param far similarity from which on downwards neighbours are trusted least
 * @param near similarity from which on upwards they are trusted most
 * @param leastTrust how much neighbours count against the mood when far, 0…1
 * @param mostTrust how much they count when near, 0…1
 * @param beside share that a neighbour gives to the label beside its own on an ordered field
 * @param floor what a value gets that no neighbour holds, so that the mood can still choose it
 * @param moodOfNeighbours how much the neighbours' moods count against that of the words
 * @param words how much the mood of the words alone pulls, whatever the neighbours hold
 */
public record Balance(
    int neighbours,
    double temperature,
    double far,
    double near,
    double leastTrust,
    double mostTrust,
    double beside,
    double floor,
    double moodOfNeighbours,
    double words) {

  /** Chosen on development prompts. */
  public static final Balance DEFAULT =
      new Balance(12, 0.08, 0.1, 0.7, 0.05, 0.87, 0.25, 0.03, 0.5, 0.25);

  /** How much neighbours count at a similarity, from least to most trust. */
  double trust(double similarity) {
    double nearness = Math.clamp((similarity - far) / (near - far), 0, 1);
    return leastTrust + nearness * (mostTrust - leastTrust);
  }
}

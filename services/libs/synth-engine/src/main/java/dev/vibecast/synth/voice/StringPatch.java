package dev.vibecast.synth.voice;

/**
 * Recipe of a plucked string, as at medium brightness, attack and grain.
 *
 * @param t60S decay at the reference pitch, s
 * @param damping loop low-pass S, 0 bright ….5 dark
 * @param pick place of the pluck, share of the length
 * @param burstHz low-pass of the pluck at velocity 0
 * @param burstPerVelocityHz opened by velocity
 * @param bodiesHz resonances of the body
 * @param reference pitch at which t60S holds
 * @param semitonesPerHalving decay halves every so many semitones
 * @param gain linear
 * @param shadeHz low-pass of the whole at velocity 0
 * @param shadePerVelocityHz opened by velocity
 */
record StringPatch(
    double t60S,
    double damping,
    double pick,
    double burstHz,
    double burstPerVelocityHz,
    double[] bodiesHz,
    double reference,
    double semitonesPerHalving,
    double gain,
    double shadeHz,
    double shadePerVelocityHz) {}
